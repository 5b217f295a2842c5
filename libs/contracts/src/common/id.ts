import { z } from 'zod';

/**
 * An identifier in a path, query or body. Ours are UUIDv7 (RFC 9562); any UUID is well-formed
 * input, so that an id made elsewhere is "not found" rather than malformed.
 */
export const IdSchema = z.guid({ error: 'must be a UUID' }).describe('UUIDv7');
