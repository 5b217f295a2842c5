import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Command, CommandResult } from './command';
import { commandFailure } from './command-failure';
import { adviceForMissing } from './failure-reasons';

const defaultTimeoutMs = 300_000;
const killAfterMs = 5_000;

/** Where a command runs, and who hears its lines while it does. */
export interface RunOptions {
  cwd: string;
  /** Called with every line of both streams, without its line break. */
  onLine?: (line: string) => void;
}

/**
 * Starts one program and waits for it. The only place that starts programs: always by an argument
 * array, never through a shell.
 *
 * @throws CommandFailure when the program can't be started; any exit code is a result.
 */
export function runCommand(command: Command, { cwd, onLine }: RunOptions): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command.file, [...command.args], {
      cwd,
      env: process.env,
      shell: false,
      windowsHide: true,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const stdout = collect(child.stdout, command, onLine);
    const stderr = collect(child.stderr, command, onLine);
    let timedOut = false;
    let killTimer: NodeJS.Timeout | undefined;
    const timer = setTimeout(() => {
      timedOut = true;
      child.kill('SIGTERM');
      killTimer = setTimeout(() => child.kill('SIGKILL'), killAfterMs);
    }, command.timeoutMs ?? defaultTimeoutMs);
    const stopTimers = () => {
      clearTimeout(timer);
      clearTimeout(killTimer);
    };
    child.on('error', (error: NodeJS.ErrnoException) => {
      stopTimers();
      reject(startFailure(command, error));
    });
    child.on('close', (code) => {
      stopTimers();
      resolve({ code, stdout: stdout(), stderr: stderr(), timedOut });
    });
    // A program that ends before it has read its input must not end this process too.
    child.stdin.on('error', () => undefined);
    child.stdin.end(command.input ?? '');
  });
}

function collect(
  stream: NodeJS.ReadableStream,
  command: Command,
  onLine: ((line: string) => void) | undefined,
): () => string {
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  if (onLine) {
    createInterface({ input: stream }).on('line', (line) => onLine(redact(line, command)));
  }
  return () => redact(Buffer.concat(chunks).toString('utf8'), command);
}

function redact(text: string, { secrets = [] }: Command): string {
  return secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
}

function startFailure(command: Command, error: NodeJS.ErrnoException) {
  return error.code === 'ENOENT'
    ? commandFailure(
        command,
        `there is no program named "${command.file}" on the PATH`,
        adviceForMissing(command.file),
      )
    : commandFailure(command, error.message, `Check that "${command.file}" can be started.`);
}
