'use client';

import { ParentSize } from '@visx/responsive';
import { classNames } from '@/components/ui/class-names';
import { longDay, type WeekStart } from '@/dates/days';
import {
  donePeriods,
  spans,
  sumOf,
  type DoneDay,
  type DonePeriod,
  type Span,
} from '../model/done-periods';
import { ChartFrame } from './chart-frame';
import { DoneBars } from './done-bars';
import { NumberTable } from './number-table';

export interface DoneChartProps {
  days: readonly DoneDay[];
  span: Span;
  onSpanChange: (span: Span) => void;
  weekStartsOn: WeekStart;
}

const nameOf = ({ start }: DonePeriod, span: Span): string =>
  span === 365 ? `Week of ${longDay(start)}` : longDay(start);

const describe = (periods: readonly DonePeriod[], span: Span): string => {
  const total = sumOf(periods);
  const best = periods.reduce<DonePeriod | undefined>(
    (most, period) => (period.count > (most?.count ?? 0) ? period : most),
    undefined,
  );
  if (best === undefined) return `Nothing done in the last ${span} days.`;
  const name = nameOf(best, span);
  const most = span === 365 ? `the ${name.replace('Week', 'week')}` : name;
  return `${total} done in the last ${span} days, most on ${most} (${best.count}).`;
};

/** What was done per day, or per week where the span is a year. */
export const DoneChart = ({ days, span, onSpanChange, weekStartsOn }: DoneChartProps) => {
  const periods = donePeriods(days, span, weekStartsOn);
  const unit = span === 365 ? 'week' : 'day';
  return (
    <ChartFrame
      title={`Done per ${unit}`}
      summary={describe(periods, span)}
      actions={<SpanSwitch value={span} onChange={onSpanChange} />}
      table={
        <NumberTable
          caption={`Done per ${unit}, the newest first`}
          heads={[unit === 'week' ? 'Week' : 'Day', 'Done']}
          rows={periods
            .map((period) => ({ name: nameOf(period, span), value: period.count }))
            .reverse()}
        />
      }
    >
      <div className="h-52">
        <ParentSize debounceTime={100} initialSize={{ width: 320, height: 208 }}>
          {({ width, height }) => (
            <DoneBars periods={periods} span={span} width={width} height={height} />
          )}
        </ParentSize>
      </div>
    </ChartFrame>
  );
};

const SpanSwitch = ({ value, onChange }: { value: Span; onChange: (span: Span) => void }) => (
  <div role="group" aria-label="Time span" className="flex rounded-md bg-sunken p-0.5">
    {spans.map((span) => (
      <button
        key={span}
        type="button"
        aria-pressed={span === value}
        onClick={() => onChange(span)}
        className={classNames(
          'min-h-10 rounded-[0.5rem] px-3.5 text-sm font-semibold text-muted transition-colors hover:text-ink lg:min-h-8',
          span === value && 'bg-surface text-ink shadow-[0_1px_2px_rgb(0_0_0/12%)]',
        )}
      >
        {span} days
      </button>
    ))}
  </div>
);
