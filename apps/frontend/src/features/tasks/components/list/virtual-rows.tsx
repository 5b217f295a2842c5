'use client';

import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useLayoutEffect, useState, type RefObject } from 'react';
import { Row, type TaskRowsProps } from './task-rows';

const rowHeight = { heading: 44, task: 54 };

/** A long list, of which only the lines in view are drawn, and the one that has the focus. */
export const VirtualRows = ({ rows, settings, focus }: TaskRowsProps) => {
  const { listRef, scrollToRef, onFocus, focusedId } = focus;
  const scrollMargin = useScrollMargin(listRef);
  const focusedIndex = rows.findIndex(({ key }) => key === focusedId);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoized
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scrollAreaOf(listRef.current),
    estimateSize: (index) => rowHeight[rows[index]?.kind ?? 'task'],
    getItemKey: (index) => rows[index]?.key ?? index,
    rangeExtractor: (range: Range) => {
      const indexes = defaultRangeExtractor(range);
      if (focusedIndex === -1 || indexes.includes(focusedIndex)) return indexes;
      return [...indexes, focusedIndex].sort((a, b) => a - b);
    },
    overscan: 10,
    scrollMargin,
    // A list that has just grown long stays where it was scrolled to.
    initialOffset: () => document.querySelector('[data-scroll-area]')?.scrollTop ?? 0,
  });

  useLayoutEffect(() => {
    scrollToRef.current = (key) => {
      const index = rows.findIndex((row) => row.key === key);
      if (index !== -1) virtualizer.scrollToIndex(index, { align: 'auto' });
    };
    return () => {
      scrollToRef.current = null;
    };
  }, [rows, virtualizer, scrollToRef]);

  return (
    <ul
      ref={listRef}
      aria-label="Tasks"
      onFocus={onFocus}
      className="relative"
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map(({ key, index, start }) => {
        const row = rows[index];
        if (row === undefined) return null;
        const style = {
          position: 'absolute',
          insetInline: 0,
          top: 0,
          transform: `translateY(${start - scrollMargin}px)`,
        } as const;
        const place = { index, count: rows.length, style, ref: virtualizer.measureElement };
        return <Row key={key} row={row} place={place} settings={settings} />;
      })}
    </ul>
  );
};

const scrollAreaOf = (list: HTMLElement | null): HTMLElement | null =>
  list?.closest<HTMLElement>('[data-scroll-area]') ?? null;

/** How far below the top of what scrolls the list begins; what stands above it may grow or go. */
const useScrollMargin = (listRef: RefObject<HTMLElement | null>): number => {
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const list = listRef.current;
    const area = scrollAreaOf(list);
    if (list === null || area === null) return undefined;
    const measure = (): void => {
      const top = list.getBoundingClientRect().top - area.getBoundingClientRect().top;
      setMargin(Math.round(top + area.scrollTop));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const content of area.children) observer.observe(content);
    return () => observer.disconnect();
  }, [listRef]);
  return margin;
};
