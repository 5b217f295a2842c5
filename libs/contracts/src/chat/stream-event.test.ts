import { StreamEventSchema } from './stream-event';

describe('StreamEventSchema', () => {
  it('parses an event by its name', () => {
    const event = { id: 1, event: 'message.delta', data: { text: 'Hi' } };
    expect(StreamEventSchema.parse(event)).toEqual(event);
  });

  it('refuses ids that do not count from 1 and unknown names', () => {
    expect(
      StreamEventSchema.safeParse({ id: 0, event: 'message.delta', data: { text: '' } }).success,
    ).toBe(false);
    expect(StreamEventSchema.safeParse({ id: 1, event: 'message', data: {} }).success).toBe(false);
  });
});
