import { manifestOf } from '../testing/fake-cluster';
import { nodePortServices, parseManifest, podSelectors, sameManifest } from './manifest';

describe('a manifest', () => {
  it('is the same in another order and layout', () => {
    const one = '# Source: a\nkind: A\nmetadata: {name: x}\n---\nkind: B\nmetadata: {name: y}\n';
    const other = 'kind: B\nmetadata:\n  name: y\n---\n---\nkind: A\nmetadata: { name: x }\n';
    expect(sameManifest(one, other)).toBe(true);
  });

  it('is another one when a value, its type or an object differs', () => {
    const base = manifestOf('backend');
    expect(sameManifest(base, base.replace('replicas: 1', 'replicas: 2'))).toBe(false);
    expect(sameManifest(base, base.replace('replicas: 1', "replicas: '1'"))).toBe(false);
    expect(sameManifest(base, `${base}---\nkind: ConfigMap\nmetadata: { name: c }\n`)).toBe(false);
  });

  it('may be empty', () => {
    expect(parseManifest('\n')).toEqual([]);
    expect(sameManifest('', '---\n')).toBe(true);
  });

  it('tells the selectors of its pods and its Services with a port of the node', () => {
    expect(podSelectors(manifestOf('backend'))).toEqual(['app=backend']);
    expect(nodePortServices(manifestOf('backend'))).toEqual(['backend']);
    expect(nodePortServices('kind: Service\nmetadata: {name: s}\nspec: {type: ClusterIP}')).toEqual(
      [],
    );
  });
});
