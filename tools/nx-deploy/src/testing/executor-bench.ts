import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { healthyCluster } from './fake-cluster';
import { installFakeCommands, type FakeAnswer, type FakeCommands } from './fake-commands';
import { createFakeWorkspace, type FakeWorkspace } from './fake-workspace';

type Executor<Options> = (
  options: Options,
  context: { root: string; projectName: string },
) => Promise<{ success: boolean }>;

/** What an executor did, seen from outside. */
export interface Observed {
  success: boolean;
  /** Everything that it printed. */
  output: string;
  commands: FakeCommands;
}

/** Runs executors against fake programs, in a workspace of their own. */
export interface ExecutorBench {
  workspace: FakeWorkspace;
  nodePort: number;
  /** Runs an executor; `answers` stand before those of a healthy cluster. */
  run<Options>(
    executor: Executor<Options>,
    options: Options,
    setup?: { project?: string; answers?: readonly FakeAnswer[]; files?: readonly string[] },
  ): Promise<Observed>;
  close(): Promise<void>;
}

/** Makes a bench, with a server that stands for the port of the node. */
export async function createExecutorBench(): Promise<ExecutorBench> {
  const workspace = createFakeWorkspace();
  const installed: FakeCommands[] = [];
  const server = await listen();
  const nodePort = (server.address() as AddressInfo).port;
  return {
    workspace,
    nodePort,
    async run(executor, options, { project = 'backend', answers = [], files } = {}) {
      const commands = installFakeCommands([...answers, ...healthyCluster(nodePort)], files);
      installed.push(commands);
      const written: string[] = [];
      const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
        written.push(String(text));
        return true;
      });
      try {
        const { success } = await executor(options, {
          root: workspace.root,
          projectName: project,
        });
        return { success, output: written.join(''), commands };
      } finally {
        write.mockRestore();
      }
    },
    async close() {
      installed.reverse().forEach((commands) => commands.remove());
      workspace.remove();
      await new Promise((done) => server.close(done));
    },
  };
}

function listen(): Promise<Server> {
  const server = createServer((_, response) => response.end());
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
