import { installFakeCommands, type FakeAnswer, type FakeCommands } from '../testing/fake-commands';
import { runDryRunnable } from './dry-runnable';

describe('a command that knows nothing of dry runs', () => {
  let commands: FakeCommands;
  let output: string;
  afterEach(() => commands.remove());

  const run = async (argv: string[], ...answers: FakeAnswer[]) => {
    commands = installFakeCommands(answers);
    output = '';
    const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      output += String(text);
      return true;
    });
    try {
      return await runDryRunnable(argv, commands.folder);
    } finally {
      write.mockRestore();
    }
  };

  it.each(['--dryRun', '--dryRun=true', '--dry-run'])('is only printed with %s', async (flag) => {
    expect(await run(['docker', 'build', '.', flag])).toBe(0);
    expect(commands.calls()).toEqual([]);
    expect(output).toBe('$ docker build .\n');
  });

  it('runs without the options that belong to the targets behind it', async () => {
    const argv = [
      'docker',
      'build',
      '.',
      '--no-cache',
      '--force',
      '--timeoutSeconds=9',
      '--dryRun=false',
    ];
    expect(await run(argv)).toBe(0);
    expect(commands.lines()).toEqual(['docker build . --no-cache']);
  });

  it('fails with the reason and the advice when Docker is down', async () => {
    const stderr = 'ERROR: Cannot connect to the Docker daemon. Is the docker daemon running?\n';
    expect(await run(['docker', 'build', '.'], { match: /./, stderr, code: 1 })).toBe(1);
    expect(output).toContain('FAILED: docker build .');
    expect(output).toContain('Start Docker');
  });
});
