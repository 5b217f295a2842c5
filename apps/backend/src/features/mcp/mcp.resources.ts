import {
  ResourceNotFoundError,
  ResourceTemplate,
  type McpServer,
  type ReadResourceResult,
} from '@modelcontextprotocol/server';
import { IdSchema, type Task } from '@todo/contracts';
import { AppError } from '../../errors';
import type { ExplainError, McpCaller, McpDependencies } from './mcp.ports';
import type { PersonTasks } from './person-tasks';

export interface McpResourcesOptions {
  caller: McpCaller;
  tasks: McpDependencies['tasks'];
  listTags: McpDependencies['listTags'];
  personTasks: PersonTasks;
  explain: ExplainError;
}

const mimeType = 'application/json';
const maxSuggestions = 50;

const uriOf = ({ id }: Task): string => `tasks://${id}`;

const contentsOf = (uri: URL, value: unknown): ReadResourceResult => ({
  contents: [{ uri: uri.href, mimeType, text: JSON.stringify(value) }],
});

/** What a person has, to be read as data: today, one task, the tags. */
export const registerResources = (server: McpServer, options: McpResourcesOptions): void => {
  const { caller, tasks, listTags, personTasks, explain } = options;
  const { actor } = caller;

  /** The library answers what is thrown, so nothing internal may be. */
  const explained = async <Result>(read: () => Promise<Result>): Promise<Result> => {
    try {
      return await read();
    } catch (error) {
      if (error instanceof ResourceNotFoundError) throw error;
      const { code, detail } = await explain(error);
      throw new Error(`${code}: ${detail}`);
    }
  };

  const suggestions = (part?: string): Promise<Task[]> =>
    explained(async () => (await personTasks.find(part)).items.slice(0, maxSuggestions));

  const findTask = async (uri: URL, id: unknown): Promise<Task> => {
    const parsed = IdSchema.safeParse(id);
    if (!parsed.success) throw new ResourceNotFoundError(uri.href);
    try {
      return await tasks.get(actor, parsed.data);
    } catch (error) {
      const isMissing = error instanceof AppError && error.code === 'not_found';
      throw isMissing ? new ResourceNotFoundError(uri.href) : error;
    }
  };

  server.registerResource(
    'today',
    'tasks://today',
    { title: 'Today', description: 'Open tasks that are overdue or due today', mimeType },
    (uri) => explained(async () => contentsOf(uri, await personTasks.today())),
  );
  server.registerResource(
    'tags',
    'tags://all',
    { title: 'Tags', description: 'All tags with the number of their tasks', mimeType },
    (uri) => explained(async () => contentsOf(uri, await listTags(actor))),
  );
  server.registerResource(
    'task',
    new ResourceTemplate('tasks://{id}', {
      list: async () => ({
        resources: (await suggestions()).map((task) => ({ uri: uriOf(task), name: task.title })),
      }),
      complete: { id: async (part) => (await suggestions(part)).map(({ id }) => id) },
    }),
    { title: 'Task', description: 'One task by its id', mimeType },
    (uri, { id }) => explained(async () => contentsOf(uri, await findTask(uri, id))),
  );
};
