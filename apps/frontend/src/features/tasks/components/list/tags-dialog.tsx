'use client';

import { TagsSchema, type Task } from '@todo/contracts';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';

export interface TagsDialogProps {
  /** None is closed. */
  tasks: readonly Task[];
  onClose: () => void;
  onChoose: (tags: string[]) => void;
}

/** The tags that all of them carry. */
const commonTags = ([first, ...others]: readonly Task[]): string[] =>
  first?.tags.filter((tag) => others.every(({ tags }) => tags.includes(tag))) ?? [];

/** Gives several tasks the same tags. */
export const TagsDialog = ({ tasks, onClose, onChoose }: TagsDialogProps) => {
  const [error, setError] = useState<string>();
  return (
    <Dialog
      open={tasks.length > 0}
      onOpenChange={(open) => !open && onClose()}
      title="Set the tags"
      description={
        tasks.length === 1
          ? 'The task will carry these tags and no others.'
          : `All ${tasks.length} tasks will carry these tags and no others.`
      }
    >
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          const text = String(new FormData(event.currentTarget).get('tags') ?? '');
          const words = text.split(',').map((word) => word.trim());
          const tags = TagsSchema.safeParse(words.filter((word) => word !== ''));
          if (tags.success) onChoose(tags.data);
          else setError('Up to 20 tags, each of up to 50 characters.');
        }}
      >
        <TextField
          label="Tags"
          name="tags"
          hint="With commas between them; empty takes all tags away."
          error={error}
          defaultValue={commonTags(tasks).join(', ')}
          autoComplete="off"
        />
        <Button type="submit">Set tags</Button>
      </form>
    </Dialog>
  );
};
