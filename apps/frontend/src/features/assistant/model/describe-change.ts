import type { ProposedChange, Task } from '@todo/contracts';
import { instantInWords } from '@/dates/days';

export interface DescribedChange {
  kind: 'create' | 'update' | 'delete';
  title: string;
  /** Fields that would differ, with both values in words. */
  fields: { name: string; before: string; after: string }[];
}

const fieldNames: Partial<Record<keyof Task, string>> = {
  title: 'Title',
  description: 'Description',
  status: 'Status',
  priority: 'Priority',
  dueAt: 'Due',
  dueDate: 'Due',
  tags: 'Tags',
  recurrence: 'Repeats',
};

const inWords = (field: string, value: unknown): string => {
  if (value == null || value === '') return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.join(', ');
  if (field === 'dueAt' && typeof value === 'string') return instantInWords(value);
  return String(value);
};

/** One proposed change, as a person reads it. */
export const describeChange = ({ title, before, after }: ProposedChange): DescribedChange => {
  if (after === null) return { kind: 'delete', title, fields: [] };
  const fields = (Object.keys(after) as (keyof Task)[]).flatMap((field) => {
    const name = fieldNames[field];
    const [from, to] = [inWords(field, before?.[field]), inWords(field, after[field])];
    return name === undefined || from === to ? [] : [{ name, before: from, after: to }];
  });
  return { kind: before === null ? 'create' : 'update', title, fields };
};
