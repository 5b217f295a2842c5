import { ArrowRight } from 'lucide-react';
import type { FieldChange } from '../model/field-changes';

/** Fields with what they were and what they became. */
export const FieldChangeList = ({ changes }: { changes: readonly FieldChange[] }) => (
  <dl className="grid gap-1 text-sm">
    {changes.map(({ name, before, after }) => (
      <div key={name} className="flex min-w-0 flex-wrap items-baseline gap-x-2">
        <dt className="shrink-0 text-muted">{name}</dt>
        <dd className="flex min-w-0 flex-wrap items-baseline gap-x-1.5 [overflow-wrap:anywhere]">
          {before !== null && (
            <>
              <del className="line-clamp-3 text-muted decoration-1">{before}</del>
              <ArrowRight
                aria-label="became"
                className="size-3.5 shrink-0 self-center text-muted"
              />
            </>
          )}
          <ins className="line-clamp-3 no-underline">{after ?? 'nothing'}</ins>
        </dd>
      </div>
    ))}
  </dl>
);
