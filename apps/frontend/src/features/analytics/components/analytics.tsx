'use client';

import type { Stats } from '@todo/contracts';
import { useState } from 'react';
import { useMe } from '@/api/me';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useStats } from '../api/stats';
import type { WeekStart } from '@/dates/days';
import type { Span } from '../model/done-periods';
import { AnalyticsLoading } from './analytics-loading';
import { Breakdowns } from './breakdowns';
import { DoneChart } from './done-chart';
import { EmptyAnalytics } from './empty-analytics';
import { Figures } from './figures';
import { Heatmap } from './heatmap';

/** What was done and what waits, in figures and charts. */
export const Analytics = () => {
  const me = useMe();
  const stats = useStats(me.data?.timeZone);
  const failed = me.data === undefined ? me : stats;
  return (
    <section aria-labelledby="analytics-heading" className="pb-10">
      <h2 id="analytics-heading" className="pb-4 text-xl font-semibold">
        Analytics
      </h2>
      {me.data !== undefined && stats.data !== undefined ? (
        <Numbers stats={stats.data} weekStartsOn={me.data.preferences.weekStartsOn} />
      ) : failed.isError ? (
        <Notice
          title="The numbers can’t be shown"
          actions={
            <Button size="sm" variant="outline" onClick={() => void failed.refetch()}>
              Try again
            </Button>
          }
        >
          {failed.error.message}
        </Notice>
      ) : (
        <AnalyticsLoading />
      )}
    </section>
  );
};

const isNew = ({ byPriority, donePerDay }: Stats): boolean =>
  byPriority.every(({ open, done }) => open + done === 0) &&
  donePerDay.every(({ count }) => count === 0);

const Numbers = ({ stats, weekStartsOn }: { stats: Stats; weekStartsOn: WeekStart }) => {
  const [span, setSpan] = useState<Span>(30);
  if (isNew(stats)) return <EmptyAnalytics />;
  return (
    <div className="grid gap-8">
      <Figures stats={stats} />
      <DoneChart
        days={stats.donePerDay}
        span={span}
        onSpanChange={setSpan}
        weekStartsOn={weekStartsOn}
      />
      <Heatmap days={stats.donePerDay} weekStartsOn={weekStartsOn} />
      <Breakdowns stats={stats} />
    </div>
  );
};
