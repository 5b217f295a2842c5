import {
  createExecutorBench,
  type ExecutorBench,
  type Observed,
} from '../../testing/executor-bench';
import { backendSecret, releaseJson, secretJson } from '../../testing/fake-cluster';
import type { FakeAnswer } from '../../testing/fake-commands';
import deployApp from './executor';

const options = {
  chart: 'deploy/charts/backend',
  environmentsRoot: 'deploy/environments',
  image: 'todo-backend',
};

interface CreatedSecret {
  metadata: { name: string; labels: Record<string, string> };
  stringData: Record<string, string>;
}

const createdBy = ({ commands }: Observed): CreatedSecret[] =>
  commands
    .calls()
    .filter(({ file, argv }) => file === 'kubectl' && argv[0] === 'create' && argv[1] === '-f')
    .map(({ stdin }) => JSON.parse(stdin) as CreatedSecret);

const callersVariables = [
  'DATABASE_URL',
  'BETTER_AUTH_SECRET',
  'FRONTEND_URL',
  'OPENAI_API_KEY',
] as const;

describe('the secrets of a deployment', () => {
  let bench: ExecutorBench;
  const before = { ...process.env };
  beforeEach(async () => {
    callersVariables.forEach((name) => delete process.env[name]);
    bench = await createExecutorBench();
  });
  afterEach(async () => {
    await bench.close();
    callersVariables.forEach((name) => {
      delete process.env[name];
      if (before[name] !== undefined) {
        process.env[name] = before[name];
      }
    });
  });

  const deploy = (...answers: FakeAnswer[]) => bench.run(deployApp, options, { answers });

  it('are generated on the first deployment, the database’s password first', async () => {
    const seen = await deploy();
    const [database, backend] = createdBy(seen);
    expect(database?.metadata.name).toBe('database-secrets');
    expect(database?.stringData['password']).toMatch(/^[\w-]{32}$/);
    expect(backend?.metadata.name).toBe('backend-secrets');
    expect(backend?.stringData).toEqual({
      'database-url': `postgresql://todo:${database?.stringData['password']}@database:5432/todo`,
      'auth-secret': expect.stringMatching(/^[\w-]{64}$/),
      'auth-url': 'http://127.0.0.1:30000,http://localhost:30000',
    });
    expect(seen.commands.lines().some((line) => /^helm upgrade.* database /.test(line))).toBe(true);
  });

  it('never appear in a command line or in the output', async () => {
    process.env['OPENAI_API_KEY'] = 'sk-of-the-caller';
    const seen = await deploy();
    const values = createdBy(seen).flatMap(({ stringData }) => [
      stringData['password'] ?? 'none',
      stringData['auth-secret'] ?? 'none',
      stringData['openai-api-key'] ?? 'none',
    ]);
    expect(values).toContain('sk-of-the-caller');
    for (const value of values) {
      expect(seen.output).not.toContain(value);
      expect(seen.commands.lines().join('\n')).not.toContain(value);
    }
  });

  it('are hidden in what a failing kubectl repeats', async () => {
    process.env['BETTER_AUTH_SECRET'] = 'the-secret-of-the-caller-is-long-enough';
    const seen = await deploy({
      match: /^kubectl create -f/,
      input: /backend-secrets/,
      stderr: 'Error: bad value "the-secret-of-the-caller-is-long-enough"',
      code: 1,
    });
    expect(seen.success).toBe(false);
    expect(seen.output).not.toContain('the-secret-of-the-caller');
  });

  it('are kept when they are there', async () => {
    const seen = await deploy(
      { match: /^kubectl get secret backend-secrets/, stdout: backendSecret },
      { match: /^kubectl get secret database-secrets/, stdout: secretJson({ password: 'p' }) },
    );
    expect(seen.success).toBe(true);
    expect(createdBy(seen)).toEqual([]);
  });

  it('say that a kept Secret does not take over the caller’s key', async () => {
    process.env['OPENAI_API_KEY'] = 'sk-of-the-caller';
    const seen = await deploy({
      match: /^kubectl get secret backend-secrets/,
      stdout: backendSecret,
    });
    expect(seen.output).toContain('its openai-api-key is not the one in your environment');
  });

  it('take the database’s stored password when only the app’s Secret is missing', async () => {
    const seen = await deploy({
      match: /^kubectl get secret database-secrets/,
      stdout: secretJson({ password: 'kept/password' }),
    });
    expect(createdBy(seen).map(({ stringData }) => stringData['database-url'])).toEqual([
      'postgresql://todo:kept%2Fpassword@database:5432/todo',
    ]);
  });

  it('take the password of the app’s Secret when only the database’s is missing', async () => {
    const seen = await deploy({
      match: /^kubectl get secret backend-secrets/,
      stdout: backendSecret,
    });
    expect(createdBy(seen).map(({ stringData }) => stringData)).toEqual([
      { password: 'stored-password' },
    ]);
  });

  it('are not made anew for a volume that only the old password opens', async () => {
    const seen = await deploy({
      match: /^kubectl get pvc/,
      stdout: 'persistentvolumeclaim/data-database-0\n',
    });
    expect(seen.success).toBe(false);
    expect(seen.output).toContain('data-database-0');
    expect(seen.output).toContain('undeploy --all');
    expect(createdBy(seen)).toEqual([]);
  });

  it('stand as another deployment stored them a moment before', async () => {
    const seen = await deploy(
      { match: /^kubectl get secret backend-secrets/, stdout: '', once: true },
      { match: /^kubectl get secret backend-secrets/, stdout: backendSecret },
      { match: /^kubectl get secret database-secrets/, stdout: secretJson({ password: 'p' }) },
      { match: /^kubectl create -f/, stderr: 'secrets "backend-secrets" already exists', code: 1 },
    );
    expect(seen.success).toBe(true);
  });

  it('hold an external database’s address, and then no database is deployed', async () => {
    process.env['DATABASE_URL'] = 'postgresql://me:pw@db.example.com/todo';
    const seen = await deploy();
    expect(createdBy(seen).map(({ metadata }) => metadata.name)).toEqual(['backend-secrets']);
    expect(createdBy(seen)[0]?.stringData['database-url']).toBe(process.env['DATABASE_URL']);
    expect(seen.commands.lines().filter((line) => /helm.* database /.test(line))).toEqual([]);
  });

  it('that were missing restart the pods of an unchanged release, which have read others', async () => {
    const seen = await deploy({ match: /^helm status backend/, stdout: releaseJson('backend') });
    const lines = seen.commands.lines().filter((line) => line.startsWith('kubectl rollout'));
    expect(lines).toEqual([
      'kubectl rollout restart deployment/backend -n default --context minikube',
      'kubectl rollout status deployment/backend --timeout 300s -n default --context minikube',
    ]);
  });

  it('that lack a key stop the deployment before Helm', async () => {
    const seen = await deploy({
      match: /^kubectl get secret backend-secrets/,
      stdout: secretJson({ 'database-url': 'postgresql://db.example.com/todo' }),
    });
    expect(seen.success).toBe(false);
    expect(seen.output).toContain('checking the Secret backend-secrets');
    expect(seen.output).toContain('it lacks "auth-secret"');
    expect(seen.commands.lines().some((line) => line.startsWith('helm'))).toBe(false);
  });

  it('are followed by the database’s image when only this machine has it', async () => {
    const seen = await deploy({ match: /^minikube image ls/, stdout: '[]', once: true });
    expect(seen.commands.lines()).toContain('minikube image load postgres:16-alpine -p minikube');
  });
});
