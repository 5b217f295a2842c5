import type { ImportResult } from '@todo/contracts';

export interface BadRowsProps {
  rows: ImportResult['errors'];
  /** How many there are in the file. */
  count: number;
}

/** The rows of a file that cannot become tasks, by number. */
export const BadRows = ({ rows, count }: BadRowsProps) => (
  <div className="grid gap-2">
    <div
      role="region"
      aria-label="Rows with mistakes"
      tabIndex={0}
      className="max-h-64 overflow-auto rounded-md border border-line"
    >
      <table className="w-full text-left text-sm">
        <thead className="sticky top-0 bg-sunken">
          <tr>
            <th scope="col" className="w-0 px-3 py-2 text-right font-semibold">
              Row
            </th>
            <th scope="col" className="px-3 py-2 font-semibold">
              What is wrong
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {rows.map(({ row, message }) => (
            <tr key={row}>
              <td className="px-3 py-1.5 text-right align-top tabular-nums">{row}</td>
              <td className="px-3 py-1.5 break-words">{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    {count > rows.length && (
      <p className="text-sm text-muted">
        {`And ${(count - rows.length).toLocaleString('en')} more.`}
      </p>
    )}
  </div>
);
