/** @jest-environment ./src/testing/browser-environment.cjs */
import { render, screen, within } from '@testing-library/react';
import type { ProposedChange } from '@todo/contracts';
import { testId, testTask } from '@/testing/tasks';
import { ApprovalChanges } from './approval-changes';

const deletions = (count: number): ProposedChange[] =>
  Array.from({ length: count }, (_, index) => {
    const before = testTask({ id: testId(), title: `chore ${index + 1}` });
    return { taskId: before.id, title: before.title, before, after: null };
  });

const rowsOf = (label: string): number =>
  within(screen.getByRole('list', { name: label, hidden: true })).getAllByRole('listitem', {
    hidden: true,
  }).length;

describe('ApprovalChanges', () => {
  it('shows the first changes at once and folds the rest', () => {
    render(<ApprovalChanges changes={deletions(8)} isDecided={false} />);
    expect(rowsOf('What changes')).toBe(3);
    expect(screen.getByText('5 more').closest('details')?.open).toBe(false);
    expect(rowsOf('What else changes')).toBe(5);
  });

  it('stops the keyboard at a list that may scroll only', () => {
    render(<ApprovalChanges changes={deletions(8)} isDecided={false} />);
    expect(screen.getByRole('list', { name: 'What changes' }).tabIndex).toBe(-1);
    const rest = screen.getByRole('list', { name: 'What else changes', hidden: true });
    expect(rest.tabIndex).toBe(0);
  });

  it('folds all of it once it was decided', () => {
    render(<ApprovalChanges changes={deletions(2)} isDecided />);
    expect(screen.getByText('Details').closest('details')?.open).toBe(false);
    expect(rowsOf('What was asked')).toBe(2);
  });
});
