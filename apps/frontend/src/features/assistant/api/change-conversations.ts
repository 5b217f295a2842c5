import { useMutation, useQueryClient } from '@tanstack/react-query';
import { routes } from '@todo/contracts';
import { callRoute } from '@/api/call-route';
import { conversationsKey } from './conversations';

const useConversationWrite = <Variables, Result>(write: (given: Variables) => Promise<Result>) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSettled: () => queryClient.invalidateQueries({ queryKey: conversationsKey }),
  });
};

export const useRenameConversation = () =>
  useConversationWrite(({ id, title }: { id: string; title: string }) =>
    callRoute(routes.updateConversation, { params: { id }, body: { title } }),
  );

export const useDeleteConversation = () =>
  useConversationWrite((id: string) => callRoute(routes.deleteConversation, { params: { id } }));
