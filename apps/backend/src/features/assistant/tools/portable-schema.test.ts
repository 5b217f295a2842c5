import { createTaskShape, IdSchema, ListTasksQuerySchema } from '@todo/contracts';
import { z } from 'zod';
import { portableParameters } from './portable-schema';

test('the schema of a tool has only keywords that every provider takes', () => {
  const schema = portableParameters(z.strictObject({ id: IdSchema, ...createTaskShape }));
  expect(schema.required).toEqual(['id', 'title']);
  expect(schema.properties).toMatchObject({
    title: { type: 'string' },
    priority: { type: 'string', enum: ['none', 'low', 'medium', 'high', 'urgent'] },
    tags: { type: 'array', items: { type: 'string' } },
    dueDate: { anyOf: [{ type: 'string' }, { type: 'null' }] },
  });
  const text = JSON.stringify([
    schema,
    portableParameters(z.strictObject(ListTasksQuerySchema.shape)),
  ]);
  expect(text).not.toMatch(/"(\$schema|\$ref|pattern|format|default|minLength|maxLength)":/);
});
