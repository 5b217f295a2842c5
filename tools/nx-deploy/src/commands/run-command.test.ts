import { installFakeCommands, type FakeCommands } from '../testing/fake-commands';
import { formatCommand } from './command';
import { createCommandRunner } from './command-runner';
import { createReport } from './report';
import { runCommand } from './run-command';

describe('running a command', () => {
  let commands: FakeCommands;
  const lines: string[] = [];
  const report = createReport((text) => void lines.push(text));
  afterEach(() => {
    commands.remove();
    lines.length = 0;
  });

  const options = () => ({ cwd: commands.folder });

  it('hands arguments and input over as they are, with no shell between', async () => {
    commands = installFakeCommands([]);
    const args = ['a b', '$HOME', '"; rm -rf x', '*', "it's"];
    await runCommand({ file: 'helm', args, input: '{"ä": 1}' }, options());
    expect(commands.calls()).toEqual([{ file: 'helm', argv: args, stdin: '{"ä": 1}' }]);
  });

  it('answers exit code and both streams, and tells their lines while it runs', async () => {
    commands = installFakeCommands([{ match: /./, stdout: 'one\n', stderr: 'two\n', code: 3 }]);
    const heard: string[] = [];
    const result = await runCommand(
      { file: 'helm', args: [] },
      { ...options(), onLine: (line) => void heard.push(line) },
    );
    expect(result).toEqual({ code: 3, stdout: 'one\n', stderr: 'two\n', timedOut: false });
    expect(heard.sort()).toEqual(['one', 'two']);
  });

  it('ends a command that takes too long, and names how long that was', async () => {
    commands = installFakeCommands([{ match: /./, hangs: true }]);
    const runner = createCommandRunner(commands.folder, report);
    await expect(runner.run({ file: 'helm', args: ['x'], timeoutMs: 1000 })).rejects.toMatchObject({
      what: 'helm x',
      reason: 'it did not end within 1 s',
    });
  });

  it('survives a command that does not read its input', async () => {
    commands = installFakeCommands([], []);
    const args = ['-e', 'process.stdin.destroy(); process.exitCode = 2'];
    const input = 'x'.repeat(1_000_000);
    await expect(
      runCommand({ file: process.execPath, args, input }, options()),
    ).resolves.toMatchObject({ code: 2 });
  });

  it('names a program that is missing', async () => {
    commands = installFakeCommands([], []);
    await expect(runCommand({ file: 'helm', args: ['version'] }, options())).rejects.toMatchObject({
      what: 'helm version',
      reason: 'there is no program named "helm" on the PATH',
      advice: expect.stringContaining('https://helm.sh/docs/intro/install/'),
    });
  });

  it('hides secrets in everything that it answers and tells', async () => {
    commands = installFakeCommands([{ match: /./, stdout: 'pw is hunter2\n', stderr: 'hunter2' }]);
    const heard: string[] = [];
    const result = await runCommand(
      { file: 'kubectl', args: [], secrets: ['hunter2'] },
      { ...options(), onLine: (line) => void heard.push(line) },
    );
    expect(JSON.stringify([result, heard])).not.toContain('hunter2');
    expect(result.stdout).toBe('pw is ***\n');
  });

  it('takes the reason from standard output when there is nothing on standard error', async () => {
    commands = installFakeCommands([{ match: /./, stdout: 'Error: broken\n', code: 1 }]);
    const runner = createCommandRunner(commands.folder, report);
    await expect(runner.run({ file: 'helm', args: [] })).rejects.toMatchObject({
      reason: 'Error: broken (exit code 1)',
    });
  });
});

describe('a command in print', () => {
  it('quotes what a shell would change, and leaves the rest alone', () => {
    const args = ['-f', '-', "it's", 'a b', 'image.tag=<tag>', '{{.Id}}', ''];
    expect(formatCommand({ file: 'helm', args })).toBe(
      "helm -f - 'it'\\''s' 'a b' image.tag=<tag> {{.Id}} ''",
    );
  });
});
