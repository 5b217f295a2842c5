import { z } from 'zod';

type Json = Record<string, unknown>;

/**
 * Keywords that every provider takes. Gemini refuses a schema with others; zod checks the arguments
 * with all its rules anyway.
 */
const portableKeywords = new Set([
  'type',
  'description',
  'enum',
  'anyOf',
  'items',
  'properties',
  'required',
  'minItems',
  'maxItems',
]);

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const mapValues = (value: Json): Json =>
  Object.fromEntries(Object.entries(value).map(([name, item]) => [name, portable(item)]));

function portable(schema: unknown): unknown {
  if (!isObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).flatMap(([keyword, value]) => {
      if (!portableKeywords.has(keyword)) return [];
      if (keyword === 'properties' && isObject(value)) return [[keyword, mapValues(value)]];
      if (keyword === 'anyOf' && Array.isArray(value)) return [[keyword, value.map(portable)]];
      return [[keyword, keyword === 'items' ? portable(value) : value]];
    }),
  );
}

const portableParametersOf = (parameters: z.ZodObject) => {
  const schema = portable(z.toJSONSchema(parameters, { io: 'input', unrepresentable: 'any' }));
  const { properties = {}, required = [] } = schema as { properties?: Json; required?: string[] };
  return {
    type: 'object' as const,
    properties: properties as Record<string, never>,
    required,
    additionalProperties: true as const,
  };
};

type PortableParameters = ReturnType<typeof portableParametersOf>;

/** Every run has the same tools, and a schema takes longer to convert than to send. */
const converted = new WeakMap<z.ZodObject, PortableParameters>();

/** The JSON schema of a tool's arguments, in the part of the language that all providers share. */
export const portableParameters = (parameters: z.ZodObject): PortableParameters => {
  const known = converted.get(parameters) ?? portableParametersOf(parameters);
  converted.set(parameters, known);
  return known;
};
