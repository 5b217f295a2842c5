import { createDeltaBuffer } from './delta-buffer';

test('pieces that arrive during a write go together with the next one', async () => {
  const written: string[] = [];
  let proceed = (): void => undefined;
  const firstWrite = new Promise<void>((resolve) => {
    proceed = resolve;
  });
  const buffer = createDeltaBuffer(async (text) => {
    written.push(text);
    if (written.length === 1) await firstWrite;
  });
  buffer.add('a');
  await Promise.resolve();
  buffer.add('b');
  buffer.add('c');
  proceed();
  await buffer.flush();
  expect(written).toEqual(['a', 'bc']);
});

test('a character that arrives in halves is written whole', async () => {
  const written: string[] = [];
  const buffer = createDeltaBuffer(async (text) => void written.push(text));
  buffer.add('x\ud83d');
  await buffer.flush();
  buffer.add('\ude00');
  await buffer.flush();
  expect(written).toEqual(['x', '😀']);
});

test('a failed write is met by whoever flushes', async () => {
  const buffer = createDeltaBuffer(async () => {
    throw new Error('no database');
  });
  buffer.add('a');
  await expect(buffer.flush()).rejects.toThrow('no database');
});
