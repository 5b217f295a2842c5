import { MessagePrimitive } from '@assistant-ui/react';

const components = {
  Text: ({ text }: { text: string }) => <p className="whitespace-pre-wrap">{text}</p>,
};

export const UserMessage = () => (
  <MessagePrimitive.Root className="said-there ml-auto max-w-[85%] animate-rise bg-tint px-4 py-2.5 [overflow-wrap:anywhere]">
    <span className="sr-only">You: </span>
    <MessagePrimitive.Parts components={components} />
  </MessagePrimitive.Root>
);
