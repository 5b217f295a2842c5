import { createFakeWorkspace, type FakeWorkspace } from './testing/fake-workspace';
import type { NxDeployOptions } from './inference/targets';
import { createNodes } from './plugin';

const files = {
  'apps/backend/project.json': '{ "name": "backend" }',
  'apps/backend/Dockerfile': 'FROM scratch\n',
  'deploy/charts/backend/Chart.yaml': 'name: backend\n',
  'apps/chartless/project.json': '{ "name": "chartless" }',
  'apps/chartless/Dockerfile': 'FROM scratch\n',
  'examples/stray/Dockerfile': 'FROM scratch\n',
  'deploy/charts/stray/Chart.yaml': 'name: stray\n',
  'apps/nameless/project.json': '{}',
  'apps/nameless/Dockerfile': 'FROM scratch\n',
  'deploy/charts/nameless/Chart.yaml': 'name: nameless\n',
};

describe('the inference', () => {
  let workspace: FakeWorkspace;
  beforeEach(() => {
    workspace = createFakeWorkspace(files);
  });
  afterEach(() => workspace.remove());

  const infer = async (options?: NxDeployOptions) => {
    const dockerfiles = Object.keys(files).filter((file) => file.endsWith('Dockerfile'));
    const context = { workspaceRoot: workspace.root, nxJsonConfiguration: {} };
    const results = await createNodes[1](dockerfiles, options, context);
    return Object.assign({}, ...results.map(([, { projects }]) => projects));
  };

  it('takes Dockerfiles of every folder into account', () => {
    expect(createNodes[0]).toBe('**/Dockerfile');
  });

  it('adds targets only where a project has a Dockerfile and a chart of its name', async () => {
    expect(Object.keys(await infer())).toEqual(['apps/backend', 'apps/nameless']);
  });

  it('chains the targets so that options reach the ones in front', async () => {
    const { targets } = (await infer())['apps/backend'];
    expect(targets['image-load'].dependsOn).toEqual([
      { target: 'docker-build', params: 'forward' },
    ]);
    expect(targets.deploy.dependsOn).toEqual([
      { target: 'image-load', params: 'forward' },
      { target: 'helm-lint', params: 'forward' },
    ]);
    expect(targets.deploy.options).toEqual({
      chart: 'deploy/charts/backend',
      environmentsRoot: 'deploy/environments',
      image: 'todo-backend',
    });
  });

  it('lets nothing but the lint come from the cache', async () => {
    const { targets } = (await infer())['apps/backend'];
    const cached = Object.keys(targets).filter((name) => targets[name].cache === true);
    expect(cached).toEqual(['helm-lint']);
  });

  it('names charts, profiles and .dockerignore as inputs, which lie outside the project', async () => {
    const { targets } = (await infer())['apps/backend'];
    expect(targets['helm-lint'].inputs).toEqual([
      '{workspaceRoot}/deploy/charts/backend/**/*',
      '{workspaceRoot}/deploy/charts/common/**/*',
      '{workspaceRoot}/deploy/charts/postgresql/**/*',
      '{workspaceRoot}/deploy/environments/**/*',
    ]);
    expect(targets['image-load'].inputs).toEqual(['{workspaceRoot}/.dockerignore']);
  });

  it('follows the folders and the prefix that nx.json names', async () => {
    workspace.write({ 'charts/chartless/Chart.yaml': 'name: chartless\n' });
    const projects = await infer({ chartsRoot: 'charts', imagePrefix: 'acme-' });
    expect(Object.keys(projects)).toEqual(['apps/chartless']);
    expect(projects['apps/chartless'].targets.deploy.options).toMatchObject({
      chart: 'charts/chartless',
      image: 'acme-chartless',
    });
  });
});
