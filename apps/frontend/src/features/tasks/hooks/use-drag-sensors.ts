import { MouseSensor, TouchSensor, useSensor, useSensors } from '@dnd-kit/core';

/** A click stays a click, and a swipe scrolls: a drag begins after a few pixels, or a long touch. */
export const useDragSensors = () =>
  useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 250, tolerance: 8 } }),
  );
