import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A workspace in a temporary folder. */
export interface FakeWorkspace {
  root: string;
  write(files: Readonly<Record<string, string>>): void;
  remove(): void;
}

/** Two apps, of which the backend takes a Secret and a database. */
export const appFiles: Readonly<Record<string, string>> = {
  'deploy/environments/split.yaml':
    'backend: { replicaCount: 1 }\nfrontend: { service: { nodePort: 30000 } }\n',
  'deploy/charts/backend/Chart.yaml': 'name: backend\n',
  'deploy/charts/backend/values.yaml':
    'existingSecret: backend-secrets\nsecretKeys: { DATABASE_URL: database-url, BETTER_AUTH_SECRET: auth-secret }\n',
  'deploy/charts/frontend/Chart.yaml': 'name: frontend\n',
  'deploy/charts/frontend/values.yaml': 'replicaCount: 2\n',
  'deploy/charts/postgresql/Chart.yaml': 'name: postgresql\n',
  'deploy/charts/postgresql/values.yaml':
    'name: database\nexistingSecret: database-secrets\ndatabase: todo\nusername: todo\nimage: { repository: postgres, tag: 16-alpine }\nservice: { port: 5432 }\n',
};

/** Makes a workspace of these files. */
export function createFakeWorkspace(
  files: Readonly<Record<string, string>> = appFiles,
): FakeWorkspace {
  const root = mkdtempSync(join(tmpdir(), 'fake-workspace-'));
  const write = (more: Readonly<Record<string, string>>) => {
    for (const [path, content] of Object.entries(more)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
  };
  write(files);
  return { root, write, remove: () => rmSync(root, { recursive: true, force: true }) };
}
