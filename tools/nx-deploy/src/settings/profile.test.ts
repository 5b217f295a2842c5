import { createFakeWorkspace, type FakeWorkspace } from '../testing/fake-workspace';
import { readDeploySettings } from './deploy-settings';
import { readProfile } from './profile';

describe('a profile', () => {
  let workspace: FakeWorkspace;
  beforeEach(() => {
    workspace = createFakeWorkspace();
  });
  afterEach(() => workspace.remove());

  const options = { chart: 'deploy/charts/backend', environmentsRoot: 'deploy/environments' };
  const read = (names: string) => readProfile(workspace.root, 'deploy/environments', names);

  it('has defaults for everything but the charts’ values', () => {
    expect(read('split').deploy).toEqual({
      namespace: 'default',
      context: 'minikube',
      page: 'frontend',
      database: { release: 'database', chart: 'postgresql' },
    });
    expect(read('split').section('unknown')).toEqual({});
  });

  it('merges mappings and replaces all else when another is laid over it', () => {
    workspace.write({
      'deploy/environments/a.yaml': 'backend: { list: [1, 2], deep: { one: 1, two: 2 } }\n',
      'deploy/environments/b.yaml': 'backend: { list: [3], deep: { two: null } }\n',
    });
    expect(read('a, b').section('backend')).toEqual({ list: [3], deep: { one: 1, two: null } });
  });

  it.each([
    ['no YAML', 'backend: [', 'reading deploy/environments/bad.yaml'],
    ['no mapping', '- backend', 'reading deploy/environments/bad.yaml'],
    ['an unknown key', 'deploy: { colour: red }', 'reading deploy/environments/bad.yaml'],
  ])('is refused by name when it is %s', (_, content, what) => {
    workspace.write({ 'deploy/environments/bad.yaml': content });
    expect(() => read('bad')).toThrow(expect.objectContaining({ what }));
  });

  it('gives the database to the app that takes DATABASE_URL from its Secret, and to no other', () => {
    const backend = readDeploySettings(workspace.root, 'backend', options);
    expect(backend.database).toMatchObject({ name: 'database', chart: 'deploy/charts/postgresql' });
    const chart = 'deploy/charts/frontend';
    const frontend = readDeploySettings(workspace.root, 'frontend', { ...options, chart });
    expect(frontend.database).toBeNull();
  });

  it('yields to namespace and context of the command line', () => {
    workspace.write({ 'deploy/environments/split.yaml': 'deploy: { namespace: a, context: b }\n' });
    expect(readDeploySettings(workspace.root, 'backend', options).place).toEqual({
      namespace: 'a',
      context: 'b',
    });
    const place = { namespace: 'mine', context: 'kind' };
    expect(readDeploySettings(workspace.root, 'backend', { ...options, ...place }).place).toEqual(
      place,
    );
  });

  it('with values of another type is refused by their names', () => {
    workspace.write({ 'deploy/environments/split.yaml': 'backend: { existingSecret: [1] }\n' });
    expect(() => readDeploySettings(workspace.root, 'backend', options)).toThrow(/existingSecret/);
  });
});
