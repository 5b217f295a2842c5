import { Conversation } from '../testing/conversation';
import { changesBetween, createWorld } from '../testing/world';
import { changes } from './changes';
import { creates } from './creates';
import { lists } from './lists';
import { nothing } from './nothing';

const talk = async (sentence: string) => {
  const world = createWorld();
  const reply = await new Conversation(world).say(sentence);
  return { reply, world, changed: changesBetween(createWorld(), world) };
};

const titlesOf = (reply: string): string[] =>
  [...reply.matchAll(/^\d+\. (.*?)(?: — .*)?$/gm)].map((match) => match[1] ?? '');

describe('the corpus', () => {
  it.each(creates)('adds: %s', async (sentence, task) => {
    const { changed, reply } = await talk(sentence);
    expect(changed).toEqual([[null, task]]);
    expect(reply).toMatch(/^Added ‘/);
  });

  it.each(changes)('changes the one task: %s', async (sentence, title, change) => {
    const { changed, reply } = await talk(sentence);
    expect(changed).toEqual([[title, change]]);
    expect(reply).toContain('‘');
  });

  it.each(lists)('lists: %s', async (sentence, titles) => {
    const { changed, reply } = await talk(sentence);
    expect(changed).toEqual([]);
    expect(titlesOf(reply)).toEqual(titles);
  });

  it.each(nothing)('changes nothing: %s', async (sentence, answer) => {
    const { changed, reply } = await talk(sentence);
    expect(changed).toEqual([]);
    expect(reply).toMatch(answer);
  });
});
