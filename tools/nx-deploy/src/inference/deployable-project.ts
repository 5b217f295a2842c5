import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { DeployableProject } from './targets';

/**
 * Finds the project that a Dockerfile stands in, when there is a chart of its name; otherwise the
 * Dockerfile is nobody's app and is left alone.
 */
export function findDeployableProject(
  dockerfile: string,
  workspaceRoot: string,
  chartsRoot: string,
): DeployableProject | null {
  const root = dirname(dockerfile);
  const name = readProjectName(join(workspaceRoot, root));
  if (name === null || !existsSync(join(workspaceRoot, chartsRoot, name, 'Chart.yaml'))) {
    return null;
  }
  return { name, root };
}

function readProjectName(folder: string): string | null {
  const file = join(folder, 'project.json');
  if (!existsSync(file)) {
    return null;
  }
  const project: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof project === 'object' && project !== null && 'name' in project) {
    return typeof project.name === 'string' ? project.name : basename(folder);
  }
  return basename(folder);
}
