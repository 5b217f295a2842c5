import { Conversation } from './testing/conversation';
import type { FakeTaskTools } from './testing/fake-task-tools';
import { SeededRandom } from './testing/seeded-random';
import { changesBetween, createWorld } from './testing/world';

type Words = readonly [string, ...string[]];

const verbs: Words = [
  'buy',
  'call',
  'fix',
  'paint',
  'clean',
  'delete',
  'rename',
  'complete',
  'move',
];
const nouns: Words = [
  'milk',
  'mom',
  'shed',
  'door',
  'report',
  'friday',
  'everything',
  'it',
  'list',
  'tag',
];
const ends: Words = ['', ' today', ' and bread', ' to bob', ' for Anna', ' done', ' #2'];
const commands: readonly [(words: string) => string, ...((words: string) => string)[]] = [
  (words) => `complete ${words}`,
  (words) => `mark ${words} as done`,
  (words) => `${words} is done`,
  (words) => `delete ${words}`,
  (words) => `move ${words} to monday`,
  (words) => `make ${words} urgent`,
  (words) => `tag ${words} with zoo`,
  (words) => `rename ${words} to zebra`,
  (words) => `postpone ${words} by 2 days`,
  (words) => `add a note to ${words}: zebra`,
  (words) => `make ${words} repeat every week`,
  (words) => `I finished ${words}`,
  (words) => words,
];

const titleFrom = (random: SeededRandom): string =>
  `${random.pick(verbs)} ${random.pick(nouns)}${random.pick(ends)}`;

const worldOf = (titles: readonly string[]): FakeTaskTools =>
  createWorld(titles.map((title) => ({ title })));

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

describe('a change of a task that nobody named', () => {
  it('never comes of a quoted title, whatever it says', async () => {
    const random = new SeededRandom(1);
    for (let run = 0; run < 60; run += 1) {
      const titles = [...new Set(Array.from({ length: 6 }, () => titleFrom(random)))];
      const named = titles[random.below(titles.length)] ?? '';
      const world = worldOf(titles);
      const sentence = random.pick(commands)(`"${named}"`);
      await new Conversation(world).say(sentence);
      const changed = changesBetween(worldOf(titles), world).map(([title]) => title);
      expect({ sentence, titles, changed: changed.filter((title) => title !== named) }).toEqual({
        sentence,
        titles,
        changed: [],
      });
    }
  });

  it('never comes of words that none of its title has', async () => {
    const random = new SeededRandom(2);
    for (let run = 0; run < 60; run += 1) {
      const titles = [...new Set(Array.from({ length: 6 }, () => titleFrom(random)))];
      const world = worldOf(titles);
      const sentence = random.pick(commands)(titleFrom(random));
      await new Conversation(world).say(sentence);
      const said = new Set(wordsIn(sentence));
      const strangers = changesBetween(worldOf(titles), world)
        .map(([title]) => title)
        .filter((title) => title !== null && !wordsIn(title).some((word) => said.has(word)));
      const isGroup = /\beverything\b/.test(sentence);
      expect({ sentence, titles, strangers: isGroup ? [] : strangers }).toEqual({
        sentence,
        titles,
        strangers: [],
      });
    }
  });

  it('never comes of random words in a conversation about others', async () => {
    const random = new SeededRandom(3);
    const answers: Words = ['hmm', 'the moon', 'maybe', 'why?', 'no', '9', 'zebra one', 'ok then'];
    for (let run = 0; run < 20; run += 1) {
      const titles = ['buy milk', 'buy bread', 'call mom'];
      const world = worldOf(titles);
      const conversation = new Conversation(world);
      for (const said of ['complete buy', random.pick(answers), random.pick(answers)]) {
        await conversation.say(said);
      }
      expect(changesBetween(worldOf(titles), world)).toEqual([]);
    }
  });
});

describe('speed', () => {
  it('takes no notice of 500 tasks and the longest message', async () => {
    const world = worldOf(
      Array.from({ length: 500 }, (_, index) => `task number ${index} of many`),
    );
    const conversation = new Conversation(world);
    const start = performance.now();
    for (const words of ['milk and ', 'complete x and ', 'everything due ', 'the second ', 'x, ']) {
      await conversation.say(`complete ${words.repeat(Math.floor(7900 / words.length))}`);
    }
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(world.tasks.every(({ status }) => status === 'open')).toBe(true);
  });
});
