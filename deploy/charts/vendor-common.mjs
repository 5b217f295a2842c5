// Copies the library chart into every chart that depends on it; with --check it only compares.
// Helm looks for dependencies inside a chart, so the copies are committed: `helm install` then
// works from a fresh clone, with no command before it.
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const charts = import.meta.dirname;
const source = join(charts, 'common');
const listFiles = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
        .sort()
    : [];

const differences = (copy) => {
  const [wanted, found] = [listFiles(source), listFiles(copy)];
  return [...new Set([...wanted, ...found])].filter(
    (file) =>
      !wanted.includes(file) ||
      !found.includes(file) ||
      !readFileSync(join(source, file)).equals(readFileSync(join(copy, file))),
  );
};

const copies = readdirSync(charts)
  .filter((chart) => existsSync(join(charts, chart, 'Chart.yaml')))
  .filter((chart) =>
    /^ +- name: common$/m.test(readFileSync(join(charts, chart, 'Chart.yaml'), 'utf8')),
  )
  .map((chart) => join(charts, chart, 'charts', 'common'));

if (process.argv.includes('--check')) {
  const drifted = copies.flatMap((copy) => differences(copy).map((file) => join(copy, file)));
  for (const file of drifted) process.stderr.write(`differs from deploy/charts/common: ${file}\n`);
  if (drifted.length > 0) {
    process.stderr.write('Run: node deploy/charts/vendor-common.mjs\n');
    process.exitCode = 1;
  }
} else {
  for (const copy of copies) {
    rmSync(copy, { recursive: true, force: true });
    cpSync(source, copy, { recursive: true });
  }
}
