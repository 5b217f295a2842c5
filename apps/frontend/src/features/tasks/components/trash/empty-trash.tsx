import { Button } from '@/components/ui/button';
import { keptDays } from '../../model/trash-days';

export interface EmptyTrashProps {
  isSearching: boolean;
  onShowAll: () => void;
}

export const EmptyTrash = ({ isSearching, onShowAll }: EmptyTrashProps) => (
  <div className="said-here mt-2 max-w-md animate-appear bg-tint px-6 py-5">
    <p className="font-display text-lg font-semibold">
      <span className="marked">{isSearching ? 'Nothing fits' : 'The trash is empty'}</span>
    </p>
    <p className="mt-1.5 text-sm text-pretty text-muted">
      {isSearching
        ? 'No deleted task has these words.'
        : `What you delete waits here for ${keptDays} days, in case you want it back.`}
    </p>
    {isSearching && (
      <Button size="sm" variant="outline" className="mt-3" onClick={onShowAll}>
        Show all again
      </Button>
    )}
  </div>
);
