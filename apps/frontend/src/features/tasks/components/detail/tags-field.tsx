'use client';

import { uniqueTags } from '@todo/contracts';
import { Tag, X } from 'lucide-react';
import { useTags } from '../../api/use-tags';
import { useTaskEditing, useTaskField } from './edit-context';
import { FieldRow } from './field-row';
import { TagInput } from './tag-input';

const maxTags = 20;

export const TagsField = () => {
  const { editor } = useTaskEditing();
  const { value, refusal } = useTaskField('tags');
  const known = useTags().data?.items.map(({ tag }) => tag) ?? [];
  const isChosen = (tag: string): boolean =>
    value.some((each) => each.toLowerCase() === tag.toLowerCase());

  const add = (tag: string): void => {
    // The spelling that the other tasks have comes first.
    const spelling = known.find((each) => each.toLowerCase() === tag.toLowerCase()) ?? tag;
    editor.choose({ tags: uniqueTags([...value, spelling]) });
  };
  const remove = (tag: string): void =>
    editor.choose({ tags: value.filter((each) => each !== tag) });

  return (
    <FieldRow icon={Tag} label="Tags" error={refusal}>
      {value.length > 0 && (
        <ul aria-label="Tags of the task" className="flex flex-wrap gap-1.5">
          {value.map((tag) => (
            <li
              key={tag}
              className="inline-flex max-w-full items-center rounded-full bg-tint pl-3 text-sm"
            >
              <span className="truncate">{tag}</span>
              <button
                type="button"
                aria-label={`Remove the tag ${tag}`}
                onClick={() => remove(tag)}
                className="grid size-9 shrink-0 place-items-center rounded-full hover:bg-tint-hover lg:size-7"
              >
                <X aria-hidden="true" className="size-3.5" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {value.length < maxTags ? (
        <TagInput
          suggestions={known.filter((tag) => !isChosen(tag))}
          onAdd={add}
          onRemoveLast={() => {
            const last = value.at(-1);
            if (last !== undefined) remove(last);
          }}
        />
      ) : (
        <p className="text-xs text-muted">A task has up to {maxTags} tags.</p>
      )}
    </FieldRow>
  );
};
