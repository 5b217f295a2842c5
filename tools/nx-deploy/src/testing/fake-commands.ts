import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a fake program answers to the command lines that it is meant for. */
export interface FakeAnswer {
  /** Fits the whole line: `helm status backend -o json …`. */
  match: RegExp;
  /** Fits what the program reads from its standard input; anything when absent. */
  input?: RegExp;
  stdout?: string;
  stderr?: string;
  code?: number;
  /** Answers only the first command line that fits; the next answer that fits takes over. */
  once?: boolean;
  /** Goes on until it is ended from outside. */
  hangs?: boolean;
}

/** A command line that a fake program was started with. */
export interface RecordedCall {
  file: string;
  argv: string[];
  stdin: string;
}

/** Small programs on a PATH of their own, which record how they are started and answer by a script. */
export interface FakeCommands {
  folder: string;
  calls(): RecordedCall[];
  /** The recorded command lines. */
  lines(): string[];
  remove(): void;
}

const program = `#!${process.execPath}
const fs = require('node:fs');
const path = require('node:path');
const file = path.basename(__filename);
const argv = process.argv.slice(2);
const stdin = fs.readFileSync(0, 'utf8');
fs.appendFileSync(path.join(__dirname, 'calls.jsonl'), JSON.stringify({ file, argv, stdin }) + '\\n');
const line = [file, ...argv].join(' ');
const answers = JSON.parse(fs.readFileSync(path.join(__dirname, 'answers.json'), 'utf8'));
const take = (index) => {
  try {
    fs.writeFileSync(path.join(__dirname, 'used-' + index), '', { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
};
const answer = answers.find(({ source, inputSource, once }, index) =>
  new RegExp(source).test(line) && new RegExp(inputSource).test(stdin) && (!once || take(index))) ?? {};
process.stdout.write(answer.stdout ?? '');
process.stderr.write(answer.stderr ?? '');
process.exitCode = answer.code ?? 0;
if (answer.hangs) setInterval(() => undefined, 1000);
`;

/** Makes the programs and puts them, and nothing else, on the PATH of this process. */
export function installFakeCommands(
  answers: readonly FakeAnswer[],
  files: readonly string[] = ['docker', 'helm', 'kubectl', 'minikube'],
): FakeCommands {
  const folder = mkdtempSync(join(tmpdir(), 'fake-commands-'));
  const script = answers.map(({ match, input, ...rest }) => ({
    ...rest,
    source: match.source,
    inputSource: input?.source ?? '',
  }));
  writeFileSync(join(folder, 'answers.json'), JSON.stringify(script));
  for (const file of files) {
    writeFileSync(join(folder, file), program);
    chmodSync(join(folder, file), 0o755);
  }
  const pathBefore = process.env['PATH'];
  process.env['PATH'] = folder;
  const calls = (): RecordedCall[] => {
    const log = join(folder, 'calls.jsonl');
    return existsSync(log)
      ? readFileSync(log, 'utf8')
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line) as RecordedCall)
      : [];
  };
  return {
    folder,
    calls,
    lines: () => calls().map(({ file, argv }) => [file, ...argv].join(' ')),
    remove: () => {
      process.env['PATH'] = pathBefore;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
