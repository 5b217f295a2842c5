'use client';

import { classNames } from '@/components/ui/class-names';
import type { RowFocus } from '../../hooks/use-row-focus';
import type { Selection } from '../../hooks/use-selection';
import type { ListRow } from '../../model/list-rows';
import { MovableRow } from './movable-row';
import type { RowActions, TitleEdit } from './row-actions';
import { RowFrame, type RowPlace } from './row-frame';
import { TaskRow } from './task-row';
import { VirtualRows } from './virtual-rows';

/** What every line of the list needs to know. */
export interface RowSettings {
  isManual: boolean;
  selection: Selection;
  edit: TitleEdit | null;
  actions: RowActions;
}

export interface TaskRowsProps {
  rows: readonly ListRow[];
  settings: RowSettings;
  focus: RowFocus;
}

/** Above this only the lines in view are drawn. */
const virtualFrom = 200;

export const TaskRows = (props: TaskRowsProps) => {
  const { rows, settings, focus } = props;
  const { listRef, onFocus } = focus;
  if (rows.length > virtualFrom) return <VirtualRows {...props} />;
  return (
    <ul ref={listRef} aria-label="Tasks" onFocus={onFocus}>
      {rows.map((row) => (
        <Row key={row.key} row={row} place={null} settings={settings} />
      ))}
    </ul>
  );
};

export interface RowProps {
  row: ListRow;
  place: RowPlace | null;
  settings: RowSettings;
}

/** A line of the list: a heading or a task. */
export const Row = ({ row, place, settings }: RowProps) => {
  const { isManual, selection, edit, actions } = settings;
  if (row.kind === 'heading') {
    return <Heading label={row.label} tone={row.tone} place={place} />;
  }
  const { task } = row;
  const props = {
    task,
    actions,
    isSubtask: row.isSubtask,
    isSelecting: selection.isSelecting,
    isSelected: selection.has(task.id),
    edit: edit?.task.id === task.id ? edit : null,
  };
  if (isManual) return <MovableRow {...props} place={place} />;
  return (
    <RowFrame taskId={task.id} place={place} onFocusLost={actions.onFocusLost}>
      <TaskRow {...props} />
    </RowFrame>
  );
};

interface HeadingProps {
  label: string;
  tone: 'neutral' | 'danger';
  place: RowPlace | null;
}

const Heading = ({ label, tone, place }: HeadingProps) => (
  <li
    ref={place?.ref}
    data-index={place?.index}
    style={place?.style}
    className="pt-6 pb-1.5 first:pt-2"
  >
    <h3
      className={classNames(
        'text-sm font-semibold tracking-normal text-muted',
        tone === 'danger' && 'text-danger',
      )}
    >
      {label}
    </h3>
  </li>
);
