import { AxisBottom, AxisLeft } from '@visx/axis';
import { GridRows } from '@visx/grid';
import { scaleBand, scaleLinear } from '@visx/scale';
import { shortDay, weekdayName } from '@/dates/days';
import type { DonePeriod, Span } from '../model/done-periods';

export interface DoneBarsProps {
  periods: readonly DonePeriod[];
  span: Span;
  width: number;
  height: number;
}

const margin = { top: 8, right: 24, bottom: 26, left: 30 };
const pxPerLabel = 64;
const mostRows = 4;

/** Bars on scales; colours come from the tokens, so both themes fit. */
export const DoneBars = ({ periods, span, width, height }: DoneBarsProps) => {
  const most = Math.max(1, ...periods.map(({ count }) => count));
  const x = scaleBand({
    domain: periods.map(({ start }) => start),
    range: [margin.left, Math.max(margin.left, width - margin.right)],
    padding: 0.28,
  });
  const y = scaleLinear<number>({
    domain: [0, most],
    range: [height - margin.bottom, margin.top],
    nice: mostRows,
  });
  const ticks = y.ticks(Math.min(most, mostRows)).filter(Number.isInteger);
  const step = Math.max(1, Math.ceil(periods.length / Math.max(1, width / pxPerLabel)));
  // Counted from the end, so that the newest bar has its name.
  const named = periods.filter((_, index) => (periods.length - 1 - index) % step === 0);
  const tickLabel = { className: 'fill-muted font-sans text-[0.75rem] tabular-nums' };
  return (
    <svg aria-hidden="true" width={width} height={height} className="block">
      <GridRows
        scale={y}
        left={margin.left}
        width={Math.max(0, width - margin.left - margin.right)}
        tickValues={ticks}
        stroke="var(--line)"
      />
      {periods.map(({ start, count }) => (
        <rect
          key={start}
          x={x(start) ?? 0}
          y={y(count)}
          width={x.bandwidth()}
          height={y(0) - y(count)}
          rx={Math.min(4, x.bandwidth() / 4)}
          className="fill-brand"
        >
          <title>{`${shortDay(start)}: ${count}`}</title>
        </rect>
      ))}
      <AxisLeft
        scale={y}
        left={margin.left}
        tickValues={ticks}
        hideAxisLine
        hideTicks
        tickFormat={String}
        tickLabelProps={{ ...tickLabel, textAnchor: 'end', dx: -4, dy: 4 }}
      />
      <AxisBottom
        scale={x}
        top={height - margin.bottom}
        tickValues={named.map(({ start }) => start)}
        tickFormat={span === 7 ? weekdayName : shortDay}
        stroke="var(--line-strong)"
        hideTicks
        tickLabelProps={{ ...tickLabel, textAnchor: 'middle' }}
      />
    </svg>
  );
};
