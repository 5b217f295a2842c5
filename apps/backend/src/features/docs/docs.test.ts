import { readdirSync } from 'node:fs';
import { errorCatalogue, errorCodes, routes, type RouteDefinition } from '@todo/contracts';
import { resources } from '../../resources';
import { createTestApp, type TestApp } from '../../testing/test-app';

interface Operation {
  parameters?: { in: string; name: string }[];
  responses: Record<string, { content?: Record<string, unknown> }>;
}

let test: TestApp;
let paths: Record<string, Record<string, Operation>>;
const all: [string, RouteDefinition][] = Object.entries(routes);

beforeAll(async () => {
  test = await createTestApp();
  const document = (await test.app.inject({ url: '/openapi.json' })).json<{
    openapi: string;
    paths: typeof paths;
  }>();
  expect(document.openapi).toMatch(/^3\.1/);
  paths = document.paths;
});

afterAll(async () => test.close());

describe('the OpenAPI document', () => {
  it.each(all)('has %s with every answer', (_name, route) => {
    const operation = paths[route.path.replace(/:(\w+)/g, '{$1}')]?.[route.method.toLowerCase()];
    const documented = Object.keys(operation?.responses ?? {});
    expect(documented).toEqual(expect.arrayContaining(Object.keys(route.responses)));
    if (route.auth === 'session') {
      expect(operation?.responses['401']?.content).toHaveProperty(['application/problem+json']);
      expect(documented).toContain('429');
    }
    const parameters = operation?.parameters ?? [];
    const headers = parameters.filter(({ in: place }) => place === 'header');
    expect(headers.map(({ name }) => name)).toEqual(route.headers ?? []);
    if (route.streams) {
      expect(operation?.responses['200']?.content).toHaveProperty(['text/event-stream']);
    }
  });

  it.each(['sign-up/email', 'sign-in/email', 'sign-out', 'get-session'])('has %s', (path) => {
    expect(paths).toHaveProperty([`/api/auth/${path}`]);
  });
});

describe('the pages', () => {
  it('show the document with files of this server only', async () => {
    const page = await test.app.inject({ url: '/docs' });
    expect(page.headers['content-type']).toMatch(/^text\/html/);
    expect(page.headers['content-security-policy']).toContain("script-src 'self'");
    const links = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link]) => link ?? '');
    expect(links.length).toBeGreaterThan(3);
    for (const url of links) {
      expect(url).toMatch(/^\//);
      expect((await test.app.inject({ url })).statusCode).toBe(200);
    }
  });

  it('exist for every error code, and for nothing else', () => {
    const files = readdirSync(resources.errorPages).filter((name) => name.endsWith('.md'));
    expect(files.sort()).toEqual(errorCodes.map((code) => `${code}.md`).sort());
  });

  it.each(errorCodes)('explain %s', async (code) => {
    const page = await test.app.inject({ url: `/docs/errors/${code}` });
    expect(page.statusCode).toBe(200);
    const { status, title } = errorCatalogue[code];
    expect(page.body).toContain(`<h1>${title}</h1>`);
    expect(page.body).toContain(`<code>${code}</code>, status ${status}`);
    expect(page.body).toMatch(/<h2>What to do<\/h2>\s*<p>/);
  });
});
