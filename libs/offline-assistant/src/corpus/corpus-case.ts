import type { Change, SeededTask } from '../testing/world';

/** A task by its title before, or null for a new one; what it has after, or null when deleted. */
export type ExpectedChange = readonly [title: string | null, after: Change | null];

/** One sentence or dialogue and what must come of it. README.md beside this file explains it. */
export interface CorpusCase {
  /** What the person says; several sentences are a dialogue in one conversation. */
  say: string | readonly string[];
  /** Every task that is changed, added or deleted in the end; none when left out. */
  expect?: readonly ExpectedChange[];
  /** What the last answer contains. */
  reply?: RegExp | string;
  /** The titles of the numbered list in the last answer, in their order. */
  lists?: readonly string[];
  /** How often each writing tool is called in the whole dialogue. */
  calls?: Readonly<Record<string, number>>;
  /** Other tasks than those of testing/world.ts. */
  tasks?: readonly SeededTask[];
  /** Another instant than Saturday 2026-11-21, 10:00 UTC. */
  now?: string;
  /** Another zone than Europe/Berlin. */
  timeZone?: string;
}
