/** A kind of failure: what its output looks like, and what a person can do about it. */
interface KnownFailure {
  /** Programs that say it; any program when absent. */
  files?: readonly string[];
  pattern: RegExp;
  advice: string;
}

const installPages: Readonly<Record<string, string>> = {
  docker: 'https://docs.docker.com/get-docker/',
  helm: 'https://helm.sh/docs/intro/install/',
  kubectl: 'https://kubernetes.io/docs/tasks/tools/',
  minikube: 'https://minikube.sigs.k8s.io/docs/start/',
};

/** What to do when a program isn't installed. */
export function adviceForMissing(file: string): string {
  const page = installPages[file];
  return page === undefined
    ? `Install "${file}", or add its folder to the PATH.`
    : `Install "${file}" (${page}), or add its folder to the PATH.`;
}

const clusterTools = ['kubectl', 'helm', 'minikube'];
const startMinikube = 'Start the cluster with `minikube start`, then run this again.';

/** The first that fits is told, so the more special ones come first. */
const knownFailures: readonly KnownFailure[] = [
  {
    files: ['docker', 'minikube'],
    pattern:
      /cannot connect to the docker daemon|error during connect|is the docker daemon running/i,
    advice: 'Start Docker, then run this again; `docker version` must show a server.',
  },
  {
    files: ['docker'],
    pattern: /permission denied.*docker.*socket/i,
    advice: 'Let this user use Docker (group `docker`), or run it rootless.',
  },
  {
    files: ['docker'],
    pattern: /no such (image|object)/i,
    advice: 'Build the image first: `nx docker-build <project>`.',
  },
  { pattern: /no space left on device/i, advice: 'Free some disk space: `docker system prune`.' },
  {
    files: clusterTools,
    pattern:
      /context .* does not exist|context was not found|cluster .* does not exist|profile .* not found|no configuration has been provided|current-context is not set/i,
    advice: `${startMinikube} For another cluster name its context: --context=<name>.`,
  },
  {
    files: clusterTools,
    pattern:
      /cluster unreachable|connection to the server .* was refused|connection refused|no such host|unable to connect to the server|i\/o timeout|TLS handshake timeout|host is not running|not running|state is "?stopped/i,
    advice: startMinikube,
  },
  {
    files: clusterTools,
    pattern: /forbidden|unauthorized|must be logged in/i,
    advice:
      'Use a context whose user may do this: `kubectl auth can-i --list` shows what is allowed.',
  },
  {
    files: clusterTools,
    pattern: /port is already allocated/i,
    advice:
      'Another Service holds this port of the node: `kubectl get services -A` shows which. Remove it, or set service.nodePort in the profile.',
  },
  {
    files: ['helm'],
    pattern: /values don't meet the specifications of the schema/i,
    advice: "Correct the app's section of the profile; the lines above name the values.",
  },
  {
    files: ['helm'],
    pattern:
      /yaml parse error|error converting yaml|parse error|execution error at|template:|unable to build kubernetes objects/i,
    advice:
      'Correct the chart or the profile; `nx helm-lint <project>` shows it without a cluster.',
  },
  {
    files: ['helm'],
    pattern: /found in chart\.yaml, but missing in charts|dependency/i,
    advice: "Put the chart's dependencies into its `charts` folder again.",
  },
  {
    files: ['helm'],
    pattern: /another operation .* is in progress/i,
    advice:
      'Wait for the other deployment, then run this again; a release left behind is recovered then.',
  },
  {
    files: ['helm'],
    pattern: /conflict/i,
    advice: 'Somebody changed the object by hand. `--force` takes the fields over (helm 4).',
  },
  {
    files: ['helm'],
    pattern: /invalid ownership metadata|already exists/i,
    advice:
      'An object of that name belongs to somebody else. Remove it, or deploy to another namespace.',
  },
  {
    files: ['helm'],
    pattern: /deadline exceeded|timed out|not ready|rate limiter/i,
    advice:
      'The pods did not get ready in time; what they said stands above. Correct that, or give them longer: --timeoutSeconds=<n>.',
  },
];

/** Turns the output of a failed program into the reason it names and the advice for it. */
export function explainFailure(file: string, output: string): { reason: string; advice: string } {
  const known = knownFailures.find(
    ({ files, pattern }) => (files?.includes(file) ?? true) && pattern.test(output),
  );
  return {
    reason: reasonIn(output),
    advice: known?.advice ?? 'Run the command by hand to look closer.',
  };
}

const noise = [
  /^\s*$/,
  /^[\s*]+$/,
  /^\s*[│╭╰]/,
  /^WARNING:/,
  /^I\d{4} /,
  /^Release ".*" does not exist/,
];

/** The lines that matter: what a program says after "Error:", without its frames and hints. */
function reasonIn(output: string): string {
  const lines = output.split(/\r?\n/).filter((line) => !noise.some((each) => each.test(line)));
  const first = lines.findIndex((line) => /^(x |❌|error|E\d{4} |! )/i.test(line.trim()));
  const telling = lines.slice(first === -1 ? -5 : first, first === -1 ? undefined : first + 6);
  return telling.map((line) => line.trim()).join('\n') || 'it said nothing';
}
