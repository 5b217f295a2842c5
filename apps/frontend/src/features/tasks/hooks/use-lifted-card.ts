import type { Task } from '@todo/contracts';
import { useState } from 'react';
import type { FilledColumn } from '../model/board';
import {
  describePlace,
  fitPlace,
  moveTo,
  placeByKey,
  placeOf,
  type CardPlace,
  type MoveKey,
} from '../model/board-moves';
import type { ColumnList } from './use-board-lists';
import { useMoveCard } from './use-move-card';

/** The card that is being moved, and where it would go. */
export interface LiftedCard {
  task: Task;
  place: CardPlace;
}

/** Takes a card up, carries it by key or pointer, and puts it down; says all of it in words. */
export const useLiftedCard = (columns: readonly FilledColumn[], lists: readonly ColumnList[]) => {
  const [lifted, setLifted] = useState<LiftedCard | null>(null);
  const [said, setSaid] = useState('');
  const [arrivedId, setArrivedId] = useState<string | null>(null);
  const move = useMoveCard();

  const carry = (card: LiftedCard, place: CardPlace): void => {
    if (place.columnId === card.place.columnId && place.index === card.place.index) return;
    setLifted({ ...card, place });
    setSaid(`${describePlace(columns, card.task.id, place)}.`);
  };

  const put = (task: Task, place: CardPlace): void => {
    setLifted(null);
    const at = columns.findIndex(({ column }) => column.id === place.columnId);
    const target = columns[at]?.column;
    const hasMore = lists[at]?.hasNextPage ?? false;
    const patch = moveTo(columns, task, { place, hasMore });
    if (target === undefined || patch === null) {
      setSaid(`“${task.title}” stays where it was.`);
      return;
    }
    setSaid(`“${task.title}” moved to ${describePlace(columns, task.id, place)}.`);
    setArrivedId(task.id);
    move(task, patch, target);
  };
  const cancel = (): void => {
    if (lifted === null) return;
    setLifted(null);
    setSaid(`“${lifted.task.title}” stays where it was.`);
  };

  return {
    lifted,
    said,
    /** The card that was put down last, which the focus follows. */
    arrivedId,
    put,
    setDone: (task: Task, isDone: boolean): void => {
      const status = isDone ? 'done' : 'open';
      const target = columns.find(({ column }) => column.patch.status === status);
      move(task, { status }, target?.column);
    },
    cancel,
    leave: (): void => {
      setArrivedId(null);
      cancel();
    },
    lift: (task: Task): void => {
      const place = placeOf(columns, task.id);
      if (place === null) return;
      setLifted({ task, place });
      setSaid(`Picked up “${task.title}”, ${describePlace(columns, task.id, place)}.`);
    },
    step: (key: MoveKey): void => {
      if (lifted !== null) {
        carry(lifted, placeByKey(columns, lifted.task.id, { from: lifted.place, key }));
      }
    },
    aim: (place: CardPlace): void => {
      if (lifted !== null) carry(lifted, fitPlace(columns, lifted.task.id, place));
    },
    drop: (): void => {
      if (lifted !== null) put(lifted.task, lifted.place);
    },
  };
};

export type CardMoves = ReturnType<typeof useLiftedCard>;
