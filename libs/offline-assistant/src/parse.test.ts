import path from 'node:path';
import { build } from 'esbuild';

test('the entry for browsers reaches neither the Agents SDK nor Node', async () => {
  const { metafile } = await build({
    entryPoints: [path.join(__dirname, 'parse.ts')],
    bundle: true,
    platform: 'browser',
    format: 'esm',
    tsconfig: path.join(__dirname, '../../../tsconfig.base.json'),
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const inputs = Object.keys(metafile.inputs);
  expect(inputs.some((file) => file.endsWith('parse/parse-new-task.ts'))).toBe(true);
  expect(
    inputs.filter((file) => /openai|src\/(?:model|transcript|rules|act)\b/.test(file)),
  ).toEqual([]);
});
