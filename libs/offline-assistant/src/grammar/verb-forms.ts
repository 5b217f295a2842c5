/** Past forms of the verbs that tasks begin with, and the verb itself. */
const irregular: Record<string, string> = {
  ate: 'eat',
  been: 'be',
  began: 'begin',
  begun: 'begin',
  bought: 'buy',
  brought: 'bring',
  built: 'build',
  chosen: 'choose',
  chose: 'choose',
  done: 'do',
  drawn: 'draw',
  drew: 'draw',
  driven: 'drive',
  drove: 'drive',
  drank: 'drink',
  drunk: 'drink',
  eaten: 'eat',
  fed: 'feed',
  felt: 'feel',
  flew: 'fly',
  flown: 'fly',
  forgotten: 'forget',
  found: 'find',
  gave: 'give',
  given: 'give',
  gone: 'go',
  got: 'get',
  gotten: 'get',
  held: 'hold',
  hung: 'hang',
  kept: 'keep',
  knitted: 'knit',
  learnt: 'learn',
  left: 'leave',
  lent: 'lend',
  lost: 'lose',
  made: 'make',
  met: 'meet',
  paid: 'pay',
  payed: 'pay',
  ran: 'run',
  ridden: 'ride',
  rung: 'ring',
  seen: 'see',
  sent: 'send',
  sold: 'sell',
  spent: 'spend',
  spoke: 'speak',
  spoken: 'speak',
  swam: 'swim',
  swept: 'sweep',
  swum: 'swim',
  taken: 'take',
  taught: 'teach',
  thought: 'think',
  thrown: 'throw',
  told: 'tell',
  took: 'take',
  went: 'go',
  woken: 'wake',
  won: 'win',
  worn: 'wear',
  written: 'write',
  wrote: 'write',
  cut: 'cut',
  did: 'do',
  put: 'put',
  read: 'read',
  said: 'say',
  saw: 'see',
  set: 'set',
  threw: 'throw',
};

/** The verbs that a word may be a form of, the word itself first. */
export const verbsOf = (word: string): string[] => {
  const lower = word.toLowerCase();
  const known = Object.hasOwn(irregular, lower) ? irregular[lower] : undefined;
  if (known !== undefined) return [word, known];
  if (/ied$/.test(lower)) return [word, lower.replace(/ied$/, 'y')];
  if (/(?<double>[bdgklmnprtz])\k<double>ed$/.test(lower)) {
    return [word, lower.slice(0, -3), lower.slice(0, -2)];
  }
  if (/ed$/.test(lower)) return [word, lower.slice(0, -2), lower.slice(0, -1)];
  if (/ing$/.test(lower)) {
    const stem = lower.slice(0, -3);
    const single = /(?<double>[bdgklmnprtz])\k<double>$/.test(stem) ? [stem.slice(0, -1)] : [];
    return [word, stem, `${stem}e`, ...single];
  }
  return [word];
};

/** Whether the word may tell of something past: "bought", "called". */
export const isPast = (word: string): boolean =>
  Object.hasOwn(irregular, word.toLowerCase()) || /^\p{L}{2,}ed$/iu.test(word);
