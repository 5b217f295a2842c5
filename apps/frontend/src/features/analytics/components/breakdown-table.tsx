import { useId } from 'react';

export interface BreakdownRow {
  name: string;
  open: number;
  done: number;
}

export interface BreakdownTableProps {
  title: string;
  rowsNamed: string;
  rows: readonly BreakdownRow[];
  /** Said where there is no row. */
  empty?: string;
}

/** A table whose rows carry a bar: what is done in full colour, what is open beside it. */
export const BreakdownTable = ({ title, rowsNamed, rows, empty }: BreakdownTableProps) => {
  const id = useId();
  const most = Math.max(1, ...rows.map(({ open, done }) => open + done));
  return (
    <section aria-labelledby={id} className="grid min-w-0 gap-3">
      <h3 id={id} className="text-lg font-semibold">
        {title}
      </h3>
      {rows.length === 0 ? (
        <p className="text-sm text-muted">{empty}</p>
      ) : (
        <div className="overflow-hidden rounded-lg border border-line bg-surface">
          <table aria-labelledby={id} className="w-full table-fixed text-left text-sm">
            <thead>
              <tr className="border-b border-line text-xs text-muted">
                <th scope="col" className="px-4 py-2 font-semibold">
                  {rowsNamed}
                </th>
                <th scope="col" className="w-16 py-2 text-right font-semibold">
                  <Key className="fill-brand opacity-35" /> Open
                </th>
                <th scope="col" className="w-18 py-2 pr-4 text-right font-semibold">
                  <Key className="fill-brand" /> Done
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.name} className="border-b border-line last:border-b-0">
                  <th scope="row" className="px-4 py-2 font-normal">
                    <span className="block truncate">{row.name}</span>
                    <Bar {...row} most={most} />
                  </th>
                  <td className="py-2 text-right align-top tabular-nums">{row.open}</td>
                  <td className="py-2 pr-4 text-right align-top tabular-nums">{row.done}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
};

const Key = ({ className }: { className: string }) => (
  <svg aria-hidden="true" width={8} height={8} className="inline-block">
    <rect width={8} height={8} rx={2} className={className} />
  </svg>
);

const Bar = ({ open, done, most }: BreakdownRow & { most: number }) => {
  const doneShare = (done / most) * 100;
  return (
    <svg aria-hidden="true" width="100%" height={6} className="mt-1 block rounded-full">
      <rect width="100%" height={6} className="fill-sunken" />
      <rect width={`${doneShare}%`} height={6} className="fill-brand" />
      <rect
        x={`${doneShare}%`}
        width={`${(open / most) * 100}%`}
        height={6}
        className="fill-brand opacity-35"
      />
    </svg>
  );
};
