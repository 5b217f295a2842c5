import { wallClock, type AssistantContext } from '../context';

/** "It is Saturday, 21 November 2026, 11:00." */
export const sayClock = (context: AssistantContext): string =>
  `It is ${wallClock(context).toFormat('cccc, d LLLL yyyy, HH:mm')}.`;
