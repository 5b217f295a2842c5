import { createExecutorBench, type ExecutorBench } from '../../testing/executor-bench';
import { imageTag } from '../../testing/fake-cluster';
import type { FakeAnswer } from '../../testing/fake-commands';
import imageLoad from './executor';

const options = { image: 'todo-backend', environmentsRoot: 'deploy/environments' };
const tagged = `todo-backend:${imageTag}`;
const absent: FakeAnswer = { match: /^minikube image ls/, stdout: '[]', once: true };

describe('image-load', () => {
  let bench: ExecutorBench;
  beforeEach(async () => {
    bench = await createExecutorBench();
  });
  afterEach(() => bench.close());

  const load = (answers: readonly FakeAnswer[], files?: readonly string[]) =>
    bench.run(imageLoad, options, files === undefined ? { answers } : { answers, files });

  it('tags an image by its id, loads it and sees that it arrived', async () => {
    const { success, commands } = await load([absent]);
    expect(success).toBe(true);
    expect(commands.lines()).toEqual([
      'docker image inspect -f {{.Id}} todo-backend:latest',
      'minikube image ls --format json -p minikube',
      `docker tag todo-backend:latest ${tagged}`,
      `minikube image load ${tagged} -p minikube`,
      'minikube image ls --format json -p minikube',
    ]);
  });

  it('loads nothing when the cluster has the image', async () => {
    const { output, commands } = await load([]);
    expect(output).toContain(`${tagged} is in the cluster already.`);
    expect(commands.lines().some((line) => line.includes('image load'))).toBe(false);
  });

  it('fails when the load said nothing but the image is not there', async () => {
    const { success, output } = await load([
      { match: /^minikube image ls/, stdout: '[]' },
      { match: /^minikube image load/, stderr: '! The image was not found; unable to add it.' },
    ]);
    expect(success).toBe(false);
    expect(output).toContain('! The image was not found');
    expect(output).toContain(`FAILED: minikube image load ${tagged}`);
    expect(output).toContain(`the cluster doesn't have ${tagged}`);
  });

  it('takes another tag of the image for another image', async () => {
    const stdout = JSON.stringify([{ repoTags: ['docker.io/library/todo-backend:latest'] }]);
    const { commands } = await load([{ ...absent, stdout }]);
    expect(commands.lines().some((line) => line.includes('image load'))).toBe(true);
  });

  it('says that the cluster is stopped, without the frame that Minikube draws', async () => {
    const { success, output } = await load([
      {
        match: /^minikube image ls/,
        stderr:
          'X Exiting due to MK_USAGE: loading profile: cluster "minikube" does not exist\n* \n╭──╮\n│ * help │\n╰──╯\n',
        code: 14,
      },
    ]);
    expect(success).toBe(false);
    expect(output).toContain('cluster "minikube" does not exist (exit code 14)');
    expect(output).toContain('minikube start');
    expect(output).not.toContain('╭');
  });

  it('says that minikube is missing', async () => {
    const { output } = await load([], ['docker']);
    expect(output).toContain('there is no program named "minikube" on the PATH');
  });

  it('refuses an answer of Docker that is no image id', async () => {
    const { success, output } = await load([{ match: /^docker image inspect/, stdout: 'what' }]);
    expect(success).toBe(false);
    expect(output).toContain('"what" is no image id');
  });

  it('runs nothing in a dry run', async () => {
    const { success, output, commands } = await bench.run(imageLoad, { ...options, dryRun: true });
    expect(success).toBe(true);
    expect(commands.calls()).toEqual([]);
    expect(output).toContain('$ minikube image load todo-backend:<tag> -p minikube');
  });
});
