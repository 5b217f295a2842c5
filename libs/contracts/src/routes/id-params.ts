import { z } from 'zod';
import { IdSchema } from '../common/id';

/** The parameters of a path with one id. */
export const IdParamsSchema = z.object({ id: IdSchema });
