import {
  CLIENT_CAPABILITIES_META_KEY,
  CLIENT_INFO_META_KEY,
  type ServerContext,
} from '@modelcontextprotocol/server';
import { requiredTextSchema } from '@todo/contracts';
import { z } from 'zod';

/** What a client says of itself with each request, since the revision 2026-07-28. */
const EnvelopeSchema = z.object({
  [CLIENT_CAPABILITIES_META_KEY]: z
    .object({
      elicitation: z.object({ form: z.unknown(), url: z.unknown() }).partial().optional(),
    })
    .optional()
    .catch(undefined),
  [CLIENT_INFO_META_KEY]: z
    .object({ name: requiredTextSchema(100) })
    .optional()
    .catch(undefined),
});

const envelopeOf = ({ mcpReq }: ServerContext) => EnvelopeSchema.parse(mcpReq.envelope ?? {});

/** The name of the client; null where it gives none. */
export const clientNameOf = (context: ServerContext): string | null =>
  envelopeOf(context)[CLIENT_INFO_META_KEY]?.name ?? null;

/** Whether the client can put a question to its person. */
export const canAsk = (context: ServerContext): boolean => {
  const elicitation = envelopeOf(context)[CLIENT_CAPABILITIES_META_KEY]?.elicitation;
  if (!elicitation) return false;
  return elicitation.form !== undefined || elicitation.url === undefined;
};
