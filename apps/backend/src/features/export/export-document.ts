import {
  PreferencesSchema,
  type Conversation,
  type Message,
  type Task,
  type View,
} from '@todo/contracts';
import type { ConversationRow, MessageRow } from '../conversations/conversations.schema';
import type { TaskRow } from '../tasks/tasks.schema';
import type { ExportRepository, ViewRow } from './export.repository';

/** The rows as answers carry them. */
export interface ExportMappers {
  toTask: (row: TaskRow) => Task;
  toConversation: (row: ConversationRow) => Conversation;
  toMessage: (row: MessageRow) => Message;
  toView: (row: ViewRow) => View;
}

export interface ExportContext extends ExportMappers {
  userId: string;
  now: Date;
}

/** Rows per query: messages and conversations may be long, tasks and views are not. */
const batchSizes = { tasks: 500, conversations: 100, messages: 50, views: 100 };

/** The items of a JSON array without its brackets, a batch a text. */
async function* itemsOf<Row>(
  batches: AsyncIterable<Row[]>,
  toItem: (row: Row) => unknown,
): AsyncGenerator<string> {
  let comma = '';
  for await (const batch of batches) {
    yield comma + batch.map((row) => JSON.stringify(toItem(row))).join(',\n');
    comma = ',\n';
  }
}

async function* conversationTexts(
  repository: ExportRepository,
  userId: string,
  { toConversation, toMessage }: Pick<ExportMappers, 'toConversation' | 'toMessage'>,
): AsyncGenerator<string> {
  let comma = '';
  for await (const batch of repository.conversations(userId, batchSizes.conversations)) {
    for (const row of batch) {
      yield `${comma}${JSON.stringify(toConversation(row)).slice(0, -1)},"messages":[`;
      yield* itemsOf(repository.messages(row, batchSizes.messages), toMessage);
      yield ']}';
      comma = ',\n';
    }
  }
}

/** An export as it goes out, in texts of a batch each; what follows is read when it is taken. */
export async function* exportDocument(
  repository: ExportRepository,
  { userId, now, ...mappers }: ExportContext,
): AsyncGenerator<string> {
  // Read before the first text: an answer begins only when the database does answer.
  const preferences = PreferencesSchema.parse(await repository.preferences(userId));
  yield `{"version":1,"exportedAt":${JSON.stringify(now.toISOString())},\n"tasks":[`;
  yield* itemsOf(repository.tasks(userId, batchSizes.tasks), mappers.toTask);
  yield '],\n"conversations":[';
  yield* conversationTexts(repository, userId, mappers);
  yield '],\n"views":[';
  yield* itemsOf(repository.views(userId, batchSizes.views), mappers.toView);
  yield `],\n"preferences":${JSON.stringify(preferences)}}\n`;
}
