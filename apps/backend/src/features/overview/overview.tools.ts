import { z } from 'zod';
import { StatsQuerySchema, StatsSchema, TagCountSchema } from '@todo/contracts';
import { behaviours, defineTool, type Tool } from '../../tools/tool';
import type { OverviewService } from './overview.service';

const NoArgumentsSchema = z.strictObject({});
const TagListSchema = z.object({ items: z.array(TagCountSchema) });

/** The tools that count the tasks of a person. */
export const createOverviewTools = (service: OverviewService): Tool[] => [
  defineTool(behaviours.reads, {
    name: 'list_tags',
    title: 'List tags',
    description: 'List the tags of the person with the number of their tasks, the most used first.',
    parameters: NoArgumentsSchema,
    output: TagListSchema,
    ignoresNulls: true,
    run: async (actor) => ({ items: (await service.listTags(actor)).items }),
  }),
  defineTool(behaviours.reads, {
    name: 'get_stats',
    title: 'Count tasks',
    description:
      'Count the tasks of the person: open, overdue, due today, done today, done on each of the last 30 days.',
    parameters: NoArgumentsSchema,
    output: StatsSchema,
    ignoresNulls: true,
    run: (actor) => service.getStats(actor, StatsQuerySchema.parse({})),
  }),
];
