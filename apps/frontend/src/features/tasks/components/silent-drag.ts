import type { DndContextProps } from '@dnd-kit/core';

const nothing = (): undefined => undefined;

/** The screens tell of moves themselves, in the same words for pointer and keyboard. */
export const silentDrag: NonNullable<DndContextProps['accessibility']> = {
  announcements: {
    onDragStart: nothing,
    onDragOver: nothing,
    onDragEnd: nothing,
    onDragCancel: nothing,
  },
  screenReaderInstructions: { draggable: '' },
};
