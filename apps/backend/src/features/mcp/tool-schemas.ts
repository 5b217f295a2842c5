import type { StandardSchemaWithJSON } from '@modelcontextprotocol/server';
import { z } from 'zod';

type Json = Record<string, unknown>;
type Io = 'input' | 'output';

/** A format says it in a word; the pattern of a date would fill the context of every model. */
const shorten = ({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void => {
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
};

const known: Record<Io, WeakMap<z.ZodObject, Json>> = {
  input: new WeakMap(),
  output: new WeakMap(),
};

const jsonSchemaOf = (schema: z.ZodObject, io: Io): Json => {
  const made = known[io].get(schema) ?? { ...z.toJSONSchema(schema, { io, override: shorten }) };
  known[io].set(schema, made);
  return made;
};

/**
 * A schema for clients to read. The tool parses for itself, so that what does not fit is answered
 * as every other error.
 */
export const shownSchema = (schema: z.ZodObject): StandardSchemaWithJSON<Json, Json> => ({
  '~standard': {
    version: 1,
    vendor: 'todo',
    validate: (value) => ({ value: value as Json }),
    jsonSchema: {
      input: () => jsonSchemaOf(schema, 'input'),
      output: () => jsonSchemaOf(schema, 'output'),
    },
  },
});
