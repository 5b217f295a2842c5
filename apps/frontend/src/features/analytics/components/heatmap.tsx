import { longDay, monthName, type WeekStart } from '@/dates/days';
import { sumOf, type DoneDay } from '../model/done-periods';
import { donePerMonth, heatCells, heatMonths, rowNames, type HeatLevel } from '../model/heatmap';
import { ChartFrame } from './chart-frame';
import { NumberTable } from './number-table';

const cellPx = 12;
const stepPx = 15;
const left = 34;
const top = 20;
const levels: readonly HeatLevel[] = [0, 1, 2, 3, 4];

const levelStyles: Record<HeatLevel, string> = {
  0: 'fill-sunken',
  1: 'fill-brand opacity-30',
  2: 'fill-brand opacity-50',
  3: 'fill-brand opacity-75',
  4: 'fill-brand',
};
const label = 'fill-muted font-sans text-[0.6875rem]';

export interface HeatmapProps {
  days: readonly DoneDay[];
  weekStartsOn: WeekStart;
}

/** Every day of the year, the darker the more was done. */
export const Heatmap = ({ days, weekStartsOn }: HeatmapProps) => {
  const active = days.filter(({ count }) => count > 0).length;
  return (
    <ChartFrame
      title="The year"
      summary={`${sumOf(days)} done on ${active === 1 ? '1 day' : `${active} days`} of the last year.`}
      table={
        <NumberTable
          caption="Done per month, the newest first"
          heads={['Month', 'Done']}
          rows={donePerMonth(days).map(({ month, count }) => ({
            name: monthName(month),
            value: count,
          }))}
        />
      }
    >
      {/* The newest weeks are at the right: a narrow screen shows those first. */}
      <div
        role="group"
        aria-label="Days of the last year, drawn"
        tabIndex={0}
        className="flex flex-row-reverse overflow-x-auto rounded-sm"
      >
        <HeatGrid days={days} weekStartsOn={weekStartsOn} />
      </div>
      <div
        aria-hidden="true"
        className="mt-3 flex items-center justify-end gap-1.5 text-xs text-muted"
      >
        Less
        {levels.map((level) => (
          <svg key={level} width={cellPx} height={cellPx}>
            <rect width={cellPx} height={cellPx} rx={3} className={levelStyles[level]} />
          </svg>
        ))}
        More
      </div>
    </ChartFrame>
  );
};

const HeatGrid = ({ days, weekStartsOn }: HeatmapProps) => {
  const cells = heatCells(days, weekStartsOn);
  const weeks = (cells.at(-1)?.week ?? 0) + 1;
  return (
    <svg width={left + weeks * stepPx} height={top + 7 * stepPx} className="mx-auto block shrink-0">
      {heatMonths(cells).map(({ name, week }) => (
        <text key={`${name}-${week}`} x={left + week * stepPx} y={12} className={label}>
          {name}
        </text>
      ))}
      {rowNames(weekStartsOn).map(
        (name, row) =>
          row % 2 === 0 && (
            <text key={name} x={0} y={top + row * stepPx + cellPx - 2} className={label}>
              {name}
            </text>
          ),
      )}
      {cells.map(({ date, count, week, row, level }) => (
        <rect
          key={date}
          x={left + week * stepPx}
          y={top + row * stepPx}
          width={cellPx}
          height={cellPx}
          rx={3}
          className={levelStyles[level]}
        >
          <title>{`${longDay(date)}: ${count}`}</title>
        </rect>
      ))}
    </svg>
  );
};
