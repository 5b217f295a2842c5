'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { TaskStory } from '../model/change-sets';
import { fieldChangesOf } from '../model/field-changes';
import { describeStory } from '../model/words';
import { FieldChangeList } from './field-change-list';

const shownAtFirst = 3;

export interface TaskStoriesProps {
  stories: readonly TaskStory[];
  onOpenTask: (taskId: string) => void;
}

/** What happened to each of several tasks, the first few until more are asked for. */
export const TaskStories = ({ stories, onOpenTask }: TaskStoriesProps) => {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? stories : stories.slice(0, shownAtFirst);
  const rest = stories.length - shown.length;
  return (
    <>
      <ul className="grid gap-1.5 border-l-2 border-line pl-3">
        {shown.map((story) => (
          <li key={story.taskId} className="grid gap-0.5 text-sm">
            <span className="flex min-w-0 flex-wrap items-baseline gap-x-1.5">
              <span className="text-muted">{describeStory(story)}</span>
              <TaskLink story={story} onOpenTask={onOpenTask} />
            </span>
            <FieldChangeList changes={fieldChangesOf(story)} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button size="sm" variant="ghost" onClick={() => setIsWhole(true)} className="-ml-3 w-fit">
          Show {rest} more
        </Button>
      )}
    </>
  );
};

export interface TaskLinkProps {
  story: TaskStory;
  onOpenTask: (taskId: string) => void;
}

/** The title of a task, which opens it. */
export const TaskLink = ({ story, onOpenTask }: TaskLinkProps) => (
  <button
    type="button"
    onClick={() => onOpenTask(story.taskId)}
    className="rounded-sm py-0.5 text-left font-medium underline decoration-line-strong underline-offset-4 [overflow-wrap:anywhere] hover:decoration-brand"
  >
    {story.title}
  </button>
);
