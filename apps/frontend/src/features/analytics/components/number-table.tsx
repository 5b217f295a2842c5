export interface NumberTableProps {
  caption: string;
  /** The heads of the columns; the first names the rows. */
  heads: readonly [string, string];
  rows: readonly { name: string; value: number }[];
}

/** A chart in numbers. */
export const NumberTable = ({ caption, heads, rows }: NumberTableProps) => (
  <table className="w-full max-w-md text-left">
    <caption className="sr-only">{caption}</caption>
    <thead>
      <tr className="border-b border-line text-muted">
        <th scope="col" className="py-1.5 pr-4 font-semibold">
          {heads[0]}
        </th>
        <th scope="col" className="py-1.5 text-right font-semibold">
          {heads[1]}
        </th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ name, value }) => (
        <tr key={name} className="border-b border-line last:border-b-0">
          <th scope="row" className="py-1.5 pr-4 font-normal">
            {name}
          </th>
          <td className="py-1.5 text-right tabular-nums">{value}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
