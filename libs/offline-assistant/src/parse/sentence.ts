import { closers, openers, requestOpener } from '../grammar/politeness';

/** What the person said, with the courtesies taken off. */
export interface Sentence {
  /** The words of the command, as the person spelled them. */
  text: string;
  /** Whether it asks rather than tells. */
  isQuestion: boolean;
  /** Whether it has more than one line of text. */
  hasSeveralLines: boolean;
}

const withoutOpeners = (text: string): string => {
  const opener = openers.find((pattern) => pattern.test(text));
  if (!opener) return text;
  const rest = text.replace(opener, '');
  return rest === '' ? text : withoutOpeners(rest);
};

const withoutClosers = (text: string): string =>
  closers.reduce((rest, closer) => rest.replace(closer, ''), text);

/** An ellipsis stays: it is part of what was said. */
const withoutFullStop = (text: string): string =>
  text.replace(/\s*(?:!+|(?<!\.)\.)\s*$/, '').trim();

export const parseSentence = (message: string): Sentence => {
  const lines = message.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const said = lines.join(' ').replace(/\s+/g, ' ').trim();
  const asks = said.endsWith('?');
  const opened = withoutOpeners(said);
  const isRequest =
    requestOpener.test(said) || openers.some((o) => requestOpener.test(said.replace(o, '')));
  const plain = asks && isRequest ? opened.replace(/\s*\?+$/, '') : opened;
  const text = withoutFullStop(withoutClosers(withoutFullStop(plain)));
  return {
    text: text === '' ? said : text,
    isQuestion: asks && !isRequest,
    hasSeveralLines: lines.length > 1,
  };
};
