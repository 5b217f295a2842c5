import type { ProposedChange } from '@todo/contracts';
import { fieldsIn, fieldWords } from './task-words';

export interface DescribedChange {
  kind: 'create' | 'update' | 'delete';
  title: string;
  /** Fields that would differ, with both values in words; null before a creation. */
  fields: { name: string; before: string | null; after: string }[];
}

/** One proposed change, as a person reads it. */
export const describeChange = ({ title, before, after }: ProposedChange): DescribedChange => {
  if (after === null) return { kind: 'delete', title, fields: [] };
  const [from, to] = [fieldsIn(before ?? {}), fieldsIn(after)];
  const isNew = before === null;
  const fields = fieldWords.flatMap<DescribedChange['fields'][number]>(({ name, keys, say }) => {
    if (!keys.some((key) => key in to)) return [];
    const [old, next] = [say(from), say(to)];
    const empty = say({});
    if (isNew)
      return name === 'Title' || next === empty ? [] : [{ name, before: null, after: next }];
    return old === next ? [] : [{ name, before: old, after: next }];
  });
  return { kind: isNew ? 'create' : 'update', title, fields };
};
