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

describe('pieces that follow quickly', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const start = () => {
    const written: string[] = [];
    const buffer = createDeltaBuffer(async (text) => void written.push(text));
    return { written, buffer };
  };

  it('go together a moment after the first, which goes at once', async () => {
    const { written, buffer } = start();
    buffer.add('a');
    await jest.advanceTimersByTimeAsync(0);
    expect(written).toEqual(['a']);
    buffer.add('b');
    await jest.advanceTimersByTimeAsync(20);
    buffer.add('c');
    expect(written).toEqual(['a']);
    await jest.advanceTimersByTimeAsync(50);
    expect(written).toEqual(['a', 'bc']);
  });

  it('wait no longer than somebody who wants all of it', async () => {
    const { written, buffer } = start();
    buffer.add('a');
    await buffer.flush();
    buffer.add('b');
    await buffer.flush();
    expect(written).toEqual(['a', 'b']);
    await jest.advanceTimersByTimeAsync(100);
    expect(written).toEqual(['a', 'b']);
  });
});
