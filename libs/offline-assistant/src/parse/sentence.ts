import { closers, openers, requestOpener } from '../grammar/politeness';

/** What the person said, with the courtesies taken off. */
export interface Sentence {
  /** The words of the command, as the person spelled them. */
  text: string;
  /** Whether it asks rather than tells. */
  isQuestion: boolean;
  /** Whether it has more than one line of text. */
  hasSeveralLines: boolean;
  /** The lines that hold something, the first without the courtesies before it. */
  lines: string[];
}

const withoutOpeners = (text: string): string => {
  const opener = openers.find((pattern) => pattern.test(text));
  if (!opener) return text;
  const rest = text.replace(opener, '');
  return rest === '' ? text : withoutOpeners(rest);
};

const withoutClosers = (text: string): string =>
  closers.reduce((rest, closer) => rest.replace(closer, ''), text);

const bangs = /(?<!!)!+$/;

/** An ellipsis stays: it is part of what was said; so do " !!" and " !!!", which are a priority. */
const withoutFullStop = (text: string): string => {
  const end = text.trimEnd();
  const run = bangs.exec(end);
  if (!run) return end.replace(/(?<![.\s])\s*\.$/, '').trim();
  const isPriority = /^!{2,3}$/.test(run[0]) && end[run.index - 1] === ' ';
  return isPriority ? end.trim() : end.slice(0, run.index).trim();
};

export const parseSentence = (message: string): Sentence => {
  const lines = message.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const said = lines.join(' ').replace(/\s+/g, ' ').trim();
  const asks = said.endsWith('?');
  const opened = withoutOpeners(said);
  const isRequest =
    requestOpener.test(said) || openers.some((o) => requestOpener.test(said.replace(o, '')));
  const plain = asks && isRequest ? opened.replace(/\s*\?+$/, '') : opened;
  const text = withoutFullStop(withoutClosers(withoutFullStop(plain)));
  const [first = '', ...others] = lines.map((line) => line.replace(/\s+/g, ' ').trim());
  return {
    text: text === '' ? said : text,
    isQuestion: asks && !isRequest,
    hasSeveralLines: lines.length > 1,
    lines: [withoutOpeners(first), ...others],
  };
};
