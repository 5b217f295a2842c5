import { postTasksExecution } from './announce-deployments';

type Context = Parameters<typeof postTasksExecution>[1];

const result = (project: string, target: string, terminalOutput: string, status = 'success') => ({
  task: { target: { project, target } },
  status,
  terminalOutput,
});

describe('the end of a run', () => {
  const announce = (...results: ReturnType<typeof result>[]) => {
    const written: string[] = [];
    const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      written.push(String(text));
      return true;
    });
    const taskResults = Object.fromEntries(
      results.map((each) => [`${each.task.target.project}:${each.task.target.target}`, each]),
    );
    void postTasksExecution({}, { taskResults } as unknown as Context);
    write.mockRestore();
    return written.join('');
  };

  const frontend = result(
    'frontend',
    'deploy',
    '$ helm\nOpen http://192.0.2.1:30000 in a browser.\n',
  );
  const backend = result('backend', 'deploy', 'backend answers at http://192.0.2.1:30001\n');

  it('repeats the addresses of several deployments, which Nx hides', () => {
    expect(announce(backend, frontend)).toBe(
      'backend answers at http://192.0.2.1:30001\nOpen http://192.0.2.1:30000 in a browser.\n',
    );
  });

  it('adds nothing to a single deployment, whose output is shown', () => {
    expect(announce(frontend, result('frontend', 'build', 'Open http://x in a browser.\n'))).toBe(
      '',
    );
  });

  it('leaves failed deployments out', () => {
    expect(announce(frontend, { ...backend, status: 'failure' })).toBe('');
  });
});
