import { jsonSchemaTransform } from 'fastify-type-provider-zod';

type Transform = typeof jsonSchemaTransform;
type Shown = ReturnType<Transform>['schema'] & {
  body?: Record<string, unknown>;
  response?: Record<string, Record<string, unknown>>;
};

/** What the transform of zod schemas leaves out: headers of answers, and bodies that aren't JSON. */
export const openApiTransform: Transform = (document) => {
  const transformed = jsonSchemaTransform(document);
  const asked = (document.schema ?? {}) as Shown & { consumes?: string[] };
  const shown = transformed.schema as Shown;
  for (const [status, answer] of Object.entries(asked.response ?? {})) {
    const documented = shown.response?.[status];
    if (documented && answer['headers']) documented['headers'] = answer['headers'];
  }
  const [json, ...others] = asked.consumes ?? [];
  if (json !== undefined && shown.body) {
    shown.body = {
      content: {
        [json]: { schema: shown.body },
        ...Object.fromEntries(others.map((type) => [type, { schema: { type: 'string' } }])),
      },
    };
  }
  return transformed;
};
