import type { NewRunEvent, StoredRunEvent } from './run-log';
import { createRunSpeech } from './run-speech';
import { toldBefore } from './told-before';

/** What was told so far of the first response, as it is stored. */
const createStored = () => {
  const events: StoredRunEvent[] = [];
  const tell = async (event: NewRunEvent): Promise<void> => {
    events.push({ ...event, id: events.length + 1, turn: 0 } as StoredRunEvent);
  };
  const shown = (): string[] =>
    events.flatMap(({ event, data }) => {
      if (event === 'message.delta') return [data.text];
      return event === 'message.completed' ? [`[${data.text}]`] : [];
    });
  /** Goes on as another process does, which knows what is stored. */
  const ask = () => createRunSpeech(tell, toldBefore(events).textOf(0));
  return { ask, shown };
};

test('what a model says is told as it comes, and completed', async () => {
  const { ask, shown } = createStored();
  const speech = ask();
  await speech.hear('Hel');
  await speech.hear('lo.');
  await speech.finish(['Hello.']);
  expect(shown()).toEqual(['Hel', 'lo.', '[Hello.]']);
});

test('a model that says the same again goes on where it broke off', async () => {
  const { ask, shown } = createStored();
  await ask().hear('Hello');
  const again = ask();
  for (const piece of ['He', 'll', 'o the', 're']) await again.hear(piece);
  await again.finish(['Hello there']);
  expect(shown()).toEqual(['Hello', ' the', 're', '[Hello there]']);
});

test('a model that says something else leaves what broke off as a message of its own', async () => {
  const { ask, shown } = createStored();
  await ask().hear('Hello');
  const again = ask();
  for (const piece of ['He', 'y you']) await again.hear(piece);
  await again.finish(['Hey you']);
  expect(shown()).toEqual(['Hello', '[Hello]', 'Hey you', '[Hey you]']);
});

test('a model that says less than before, or nothing, completes what it said before', async () => {
  const less = createStored();
  await less.ask().hear('Hello there');
  const again = less.ask();
  await again.hear('Hello');
  await again.finish(['Hello']);
  expect(less.shown()).toEqual(['Hello there', '[Hello there]', 'Hello', '[Hello]']);

  const nothing = createStored();
  await nothing.ask().hear('Hel');
  await nothing.ask().finish([]);
  expect(nothing.shown()).toEqual(['Hel', '[Hel]']);
});

test('a response that is replayed is told once, wherever it broke off', async () => {
  const { ask, shown } = createStored();
  await ask().hear('One');
  await ask().finish(['One.', 'Two.']);
  await ask().finish(['One.', 'Two.']);
  expect(shown()).toEqual(['One', '.Two.', '[One.]', '[Two.]']);
});

test('an answer that differs from its pieces is what was heard', async () => {
  const { ask, shown } = createStored();
  const speech = ask();
  await speech.hear('Hello. ');
  await speech.finish(['Hello.']);
  expect(shown()).toEqual(['Hello. ', '[Hello. ]']);
});

test('a model that is asked anew by the same process goes on as after a death', async () => {
  const { ask, shown } = createStored();
  const speech = ask();
  await speech.hear('Hel');
  speech.restart();
  await speech.hear('Hello');
  await speech.finish(['Hello']);
  expect(shown()).toEqual(['Hel', 'lo', '[Hello]']);
});
