import type { StoredRunEvent } from './run-log';

/** What of one response was told before: its whole messages, and text that was not completed. */
export interface ToldText {
  completed: string[];
  open: string;
}

/** What earlier drivers of a run have told: it is not told again. */
export interface ToldBefore {
  lastId: number;
  startedCalls: ReadonlySet<string>;
  finishedCalls: ReadonlySet<string>;
  textOf(turn: number): ToldText;
}

/** Reads what was told from the stored events of a run. */
export const toldBefore = (events: readonly StoredRunEvent[]): ToldBefore => {
  const startedCalls = new Set<string>();
  const finishedCalls = new Set<string>();
  const texts = new Map<number, ToldText>();
  const textOf = (turn: number): ToldText => texts.get(turn) ?? { completed: [], open: '' };
  for (const { event, data, turn } of events) {
    if (event === 'tool.started') startedCalls.add(data.id);
    if (event === 'tool.finished') finishedCalls.add(data.id);
    if (turn === null) continue;
    const { completed, open } = textOf(turn);
    if (event === 'message.delta') texts.set(turn, { completed, open: open + data.text });
    if (event === 'message.completed') {
      texts.set(turn, {
        completed: [...completed, data.text],
        open: open.slice(data.text.length),
      });
    }
  }
  return { lastId: events.at(-1)?.id ?? 0, startedCalls, finishedCalls, textOf };
};
