import type { ProposedChange } from '@todo/contracts';
import { ArrowRight, ChevronRight, Minus, PencilLine, Plus } from 'lucide-react';
import { classNames } from '@/components/ui/class-names';
import { describeChange, type DescribedChange } from '../model/describe-change';

/** As many as the summary names. */
const shownAtOnce = 3;

const kinds = {
  create: { Icon: Plus, word: 'Add' },
  update: { Icon: PencilLine, word: 'Change' },
  delete: { Icon: Minus, word: 'Delete' },
};

export interface ApprovalChangesProps {
  changes: readonly ProposedChange[];
  /** Whether it is over: then they make room for what came of it. */
  isDecided: boolean;
}

/** What would happen to each task, with what it is and what it would become. */
export const ApprovalChanges = ({ changes, isDecided }: ApprovalChangesProps) => {
  const described = changes.map((change) => ({ id: change.taskId, ...describeChange(change) }));
  if (described.length === 0) return null;
  if (isDecided) return <Folded title="Details" label="What was asked" changes={described} />;
  const rest = described.slice(shownAtOnce);
  return (
    <div className="grid gap-1">
      <Changes label="What changes" changes={described.slice(0, shownAtOnce)} />
      {rest.length > 0 && (
        <Folded title={`${rest.length} more`} label="What else changes" changes={rest} />
      )}
    </div>
  );
};

interface ChangesProps {
  label: string;
  changes: readonly (DescribedChange & { id: string })[];
}

const Folded = ({ title, ...props }: ChangesProps & { title: string }) => (
  <details className="group">
    <summary className="flex min-h-10 w-fit cursor-pointer list-none items-center gap-1 rounded-sm text-sm font-semibold hover:underline [&::-webkit-details-marker]:hidden">
      <ChevronRight
        aria-hidden="true"
        className="size-4 transition-transform group-open:rotate-90"
      />
      {title}
    </summary>
    {/* There may be hundreds. */}
    <Changes {...props} isLong={props.changes.length > shownAtOnce} />
  </details>
);

const Changes = ({ label, changes, isLong = false }: ChangesProps & { isLong?: boolean }) => (
  <ul
    aria-label={label}
    className={classNames(
      'grid divide-y divide-line rounded-md border border-line bg-ground text-sm',
      isLong && 'max-h-72 overflow-y-auto',
    )}
    {...(isLong && { tabIndex: 0 })}
  >
    {changes.map((change) => (
      <Change key={`${change.id}-${change.title}`} change={change} />
    ))}
  </ul>
);

const Change = ({ change: { kind, title, fields } }: { change: DescribedChange }) => {
  const { Icon, word } = kinds[kind];
  return (
    <li className="flex gap-2 px-3 py-2 [overflow-wrap:anywhere]">
      <Icon
        aria-hidden="true"
        className={`mt-0.5 size-4 shrink-0 ${kind === 'delete' ? 'text-danger' : 'text-muted'}`}
      />
      <div className="min-w-0 grow">
        <span className="sr-only">{word} </span>
        {kind === 'delete' ? (
          <s className="text-danger decoration-2">{title}</s>
        ) : (
          <span className="font-medium">{title}</span>
        )}
        {fields.length > 0 && <Fields fields={fields} />}
      </div>
    </li>
  );
};

const Fields = ({ fields }: Pick<DescribedChange, 'fields'>) => (
  <dl className="mt-1 grid gap-1">
    {fields.map(({ name, before, after }) => (
      <div key={name} className="flex min-w-0 flex-wrap items-baseline gap-x-2">
        <dt className="text-muted">{name}</dt>
        <dd className="flex min-w-0 flex-wrap items-baseline gap-x-1.5">
          {before !== null && (
            <>
              <del className="line-clamp-3 text-muted decoration-1">{before}</del>
              <ArrowRight
                aria-label="becomes"
                className="size-3.5 shrink-0 self-center text-muted"
              />
            </>
          )}
          <ins className="line-clamp-3 no-underline">{after}</ins>
        </dd>
      </div>
    ))}
  </dl>
);
