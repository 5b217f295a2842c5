import type { ThreadMessageLike } from '@assistant-ui/react';
import type { ThreadItem, ThreadPart } from './thread-item';

type Content = Exclude<ThreadMessageLike['content'], string>[number];

const contentOf = (part: ThreadPart): Content => {
  switch (part.type) {
    case 'text':
      return { type: 'text', text: part.text };
    case 'tool':
      return {
        type: 'tool-call',
        toolCallId: part.call.id,
        toolName: part.call.name,
        artifact: part.call,
      };
    case 'approval':
      return { type: 'data', name: 'approval', data: part.approval };
  }
};

/** An item in the shape that the chat primitives take. */
export const toRuntimeMessage = (item: ThreadItem): ThreadMessageLike => ({
  id: item.id,
  role: item.role,
  createdAt: new Date(item.createdAt),
  content: item.parts.map(contentOf),
  ...(item.role === 'assistant' && {
    status:
      item.state === 'running' ? { type: 'running' } : { type: 'complete', reason: 'unknown' },
  }),
  metadata: { custom: { item } },
});
