import { formatContext, parseContext } from './context';

const context = { now: new Date('2026-11-21T10:00:00.000Z'), timeZone: 'Europe/Berlin' };

describe('the context line', () => {
  it('is read back as it was written, wherever it stands', () => {
    const instructions = `The line <context> below is the time.\n\n${formatContext(context)}\nBe brief.`;
    expect(parseContext(instructions)).toEqual(context);
  });

  it.each([
    ['no instructions', undefined],
    ['no line', 'You keep tasks.'],
    ['no zone', '<context>{"now":"2026-11-21T10:00:00Z"}</context>'],
    ['an unknown zone', '<context>{"now":"2026-11-21T10:00:00Z","timeZone":"Mars/Base"}</context>'],
    ['no instant', '<context>{"now":"today","timeZone":"UTC"}</context>'],
  ])('is refused with %s', (_, instructions) => {
    expect(() => parseContext(instructions)).toThrow();
  });
});
