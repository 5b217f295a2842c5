'use client';

import { useLayoutEffect, useRef, type CSSProperties, type ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';

/** Where a line stands in a list of which only a part is drawn. */
export interface RowPlace {
  index: number;
  count: number;
  style: CSSProperties;
  /** Measures how tall it turned out. */
  ref: (element: HTMLElement | null) => void;
}

export interface RowFrameProps {
  taskId: string;
  place: RowPlace | null;
  onFocusLost: () => void;
  /** Something that wants to know the element, such as what is dragged. */
  frameRef?: (element: HTMLElement | null) => void;
  className?: string | undefined;
  children: ReactNode;
}

/** The list item around a task. */
export const RowFrame = ({ taskId, place, onFocusLost, frameRef, ...props }: RowFrameProps) => {
  const rowRef = useRef<HTMLLIElement>(null);
  const focusLostRef = useRef(onFocusLost);
  useLayoutEffect(() => {
    focusLostRef.current = onFocusLost;
  });
  useLayoutEffect(() => {
    const row = rowRef.current;
    return () => {
      if (row?.contains(document.activeElement)) focusLostRef.current();
    };
  }, []);

  return (
    <li
      ref={(element) => {
        rowRef.current = element;
        place?.ref(element);
        frameRef?.(element);
      }}
      data-task-id={taskId}
      data-index={place?.index}
      aria-setsize={place?.count}
      aria-posinset={place === null ? undefined : place.index + 1}
      style={place?.style}
      className={classNames('border-b border-line py-px last:border-b-0', props.className)}
    >
      {props.children}
    </li>
  );
};
