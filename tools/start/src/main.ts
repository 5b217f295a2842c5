import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { buildArgs, nxCommand, planServices } from './plan';
import { requireFreePort } from './ports';
import { readOrCreateSecret } from './secret';
import { startServices, type Services } from './services';
import { readSettings, StartError, withEnvFile, type Settings } from './settings';

const folder = resolve(__dirname, '../../..');
const dev = process.argv.includes('--dev');
/** Serves what was built before: a build would take the files from under a server that runs. */
const builds = !dev && !process.argv.includes('--no-build');

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const build = (): Promise<void> =>
  new Promise((done, reject) => {
    const { command, args } = nxCommand(...buildArgs);
    spawn(command, args, { cwd: folder, stdio: 'inherit' })
      .on('error', reject)
      .on('close', (code) =>
        code === 0 ? done() : reject(new StartError('The build failed; its output is above.')),
      );
  });

const announce = (settings: Settings): void => {
  const database =
    settings.database === 'embedded'
      ? `embedded, in ${settings.dataFolder}`
      : 'the PostgreSQL of DATABASE_URL';
  const assistant =
    settings.assistant === 'built-in'
      ? 'built in, needs no key'
      : 'the model provider of your environment';
  say(`
  Todo is ready:  ${settings.url}

    database      ${database}
    assistant     ${assistant}
    stop          Ctrl+C
`);
};

const stopOnSignals = (services: Services): void => {
  let isStopping = false;
  // The terminal and npm both send Ctrl+C: it counts once, as stopping has a deadline anyway.
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    void services.stop().then(() => process.exit(0));
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
};

const main = async (): Promise<void> => {
  const env = withEnvFile(process.env, folder);
  const settings = readSettings(env, folder);
  await requireFreePort(settings.port, settings.host, 'PORT');
  await requireFreePort(settings.backendPort, '127.0.0.1', 'BACKEND_PORT');
  const secret = settings.secret ?? (await readOrCreateSecret(settings.dataFolder));
  if (builds) await build();

  const services = startServices(planServices({ settings, secret, folder, env, dev }));
  stopOnSignals(services);
  const outcome = await services.ready();
  // Whoever stops them ends this process as well.
  if (outcome === 'stopped') return;
  if (outcome === 'healthy') announce(settings);
  const exit = await services.ended;
  await services.stop();
  throw new StartError(`The ${exit.name} ended (exit code ${exit.code ?? 'none'}).`);
};

main().catch((error: unknown) => {
  const message = error instanceof StartError ? error.message : String(error);
  process.stderr.write(`${message}\n`);
  process.exit(1);
});
