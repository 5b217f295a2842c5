'use client';

import type { Me } from '@todo/contracts';
import { CalendarCheck } from 'lucide-react';
import { useRef, useState } from 'react';
import { ApiError } from '@/api/api-error';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Notice } from '@/components/ui/notice';
import { Spinner } from '@/components/ui/spinner';
import { useCreateCalendarFeed, useEndCalendarFeed } from '../api/calendar-feed';
import { CalendarAddress } from './calendar-address';

export interface CalendarSectionProps {
  /** Since when there is a feed; null when there is none. */
  feed: Me['calendarFeed'];
  timeZone: string;
}

type Question = 'replace' | 'end';

const questions: Record<Question, { title: string; text: string; confirm: string }> = {
  replace: {
    title: 'Make a new address?',
    text: 'Calendars with the present address stop showing your tasks until you give them the new one.',
    confirm: 'Make a new address',
  },
  end: {
    title: 'End the calendar feed?',
    text: 'Calendars with the present address stop showing your tasks.',
    confirm: 'End the feed',
  },
};

/** The calendar feed: made, replaced and ended; its address is shown once. */
export const CalendarSection = ({ feed, timeZone }: CalendarSectionProps) => {
  const create = useCreateCalendarFeed();
  const end = useEndCalendarFeed();
  const [question, setQuestion] = useState<Question | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const error = create.error ?? end.error;
  const answer = (): void => {
    end.reset();
    if (question === 'end') end.mutate(undefined, { onSuccess: () => create.reset() });
    else create.mutate();
  };
  const asked = questions[question ?? 'end'];
  return (
    <div ref={place} tabIndex={-1} className="grid gap-4 outline-none">
      {error !== null && <Notice title="That didn’t work">{ApiError.from(error).message}</Notice>}
      {create.data && (
        <CalendarAddress
          key={create.data.token}
          url={create.data.url}
          onDone={() => {
            create.reset();
            place.current?.focus();
          }}
        />
      )}
      {feed === null ? (
        !create.data && <Begin isPending={create.isPending} onBegin={() => create.mutate()} />
      ) : (
        <Present feed={feed} timeZone={timeZone} onAsk={setQuestion} />
      )}
      <ConfirmDialog
        open={question !== null}
        onOpenChange={(isOpen) => setQuestion((before) => (isOpen ? before : null))}
        title={asked.title}
        confirmLabel={asked.confirm}
        onConfirm={answer}
        onFocusLost={() => place.current?.focus()}
      >
        {asked.text}
      </ConfirmDialog>
    </div>
  );
};

const Begin = ({ isPending, onBegin }: { isPending: boolean; onBegin: () => void }) => (
  <div>
    <Button variant="outline" onClick={onBegin} disabled={isPending}>
      {isPending && <Spinner />}
      Create a calendar feed
    </Button>
  </div>
);

interface PresentProps {
  feed: { createdAt: string };
  timeZone: string;
  onAsk: (question: Question) => void;
}

const Present = ({ feed, timeZone, onAsk }: PresentProps) => {
  const since = new Date(feed.createdAt).toLocaleDateString('en', { timeZone, dateStyle: 'long' });
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
      <p className="flex min-w-48 grow items-center gap-2 text-sm">
        <CalendarCheck aria-hidden="true" className="size-4.5 shrink-0 text-muted" />
        {`Your feed is on since ${since}.`}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button size="sm" variant="outline" onClick={() => onAsk('replace')}>
          New address
        </Button>
        <Button size="sm" variant="soft" onClick={() => onAsk('end')}>
          End
        </Button>
      </div>
    </div>
  );
};
