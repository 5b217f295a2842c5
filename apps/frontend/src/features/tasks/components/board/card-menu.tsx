import type { Task } from '@todo/contracts';
import { Ellipsis } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Menu, MenuContent, MenuItem, MenuSeparator, MenuTrigger } from '@/components/ui/menu';
import type { FilledColumn } from '../../model/board';
import { placeOf, type CardPlace } from '../../model/board-moves';

export interface CardMenuProps {
  task: Task;
  columns: readonly FilledColumn[];
  onMove: (place: CardPlace) => void;
}

/** Moves a card without dragging it. */
export const CardMenu = ({ task, columns, onMove }: CardMenuProps) => {
  const place = placeOf(columns, task.id);
  const own = columns.find(({ column }) => column.id === place?.columnId);
  if (place === null || own === undefined) return null;
  const last = own.cards.length - 1;
  const within = [
    { name: 'Move to the top', index: 0, isPossible: place.index > 0 },
    { name: 'Move up', index: place.index - 1, isPossible: place.index > 0 },
    { name: 'Move down', index: place.index + 1, isPossible: place.index < last },
  ];
  return (
    <Menu>
      <MenuTrigger asChild>
        <Button
          variant="ghost"
          size="icon"
          aria-label={`Where to put “${task.title}”`}
          className="text-muted"
        >
          <Ellipsis aria-hidden="true" className="size-4" />
        </Button>
      </MenuTrigger>
      <MenuContent>
        {own.column.isRanked && (
          <>
            {within.map(({ name, index, isPossible }) => (
              <MenuItem
                key={name}
                disabled={!isPossible}
                onSelect={() => onMove({ columnId: own.column.id, index })}
              >
                {name}
              </MenuItem>
            ))}
            <MenuSeparator />
          </>
        )}
        {columns
          .filter(({ column }) => column.id !== own.column.id)
          .map(({ column }) => (
            <MenuItem key={column.id} onSelect={() => onMove({ columnId: column.id, index: 0 })}>
              Move to {column.name}
            </MenuItem>
          ))}
      </MenuContent>
    </Menu>
  );
};
