import {
  additionCloser,
  closers,
  consentCloser,
  gerunds,
  hesitation,
  isRequestOpener,
  mindOpener,
  openers,
  permission,
  politeQuestion,
  requestCloser,
  takesAdditionCloser,
  takesCommandCloser,
  commandCloser,
} from '../grammar/politeness';

/** What the person said, with the courtesies taken off. */
export interface Sentence {
  /** All that was said, on one line. */
  said: string;
  /** The words of the command, as the person spelled them. */
  text: string;
  /** Whether it asks rather than tells. */
  isQuestion: boolean;
  /** Whether it has more than one line of text. */
  hasSeveralLines: boolean;
  /** The lines that hold something, the first without the courtesies before it. */
  lines: string[];
}

/** The words without the courtesies before them, and whether one of those asked for something. */
const withoutOpeners = (text: string): { rest: string; isRequest: boolean } => {
  const gerund = mindOpener.test(text) ? text.replace(mindOpener, '') : null;
  const verb = gerund && gerunds[/^\w+/.exec(gerund)?.[0].toLowerCase() ?? ''];
  if (gerund && verb) return { rest: gerund.replace(/^\w+/, verb), isRequest: true };
  const opener = openers.find((pattern) => pattern.test(text));
  const shorter = opener && text.replace(opener, '');
  if (!opener || !shorter) return { rest: text, isRequest: false };
  const { rest, isRequest } = withoutOpeners(shorter);
  return { rest, isRequest: isRequest || isRequestOpener(opener) };
};

const withoutClosers = (text: string): string => {
  const shorter = closers.reduce((rest, closer) => rest.replace(closer, ''), text);
  return shorter === text ? text : withoutClosers(withoutFullStop(shorter));
};

const bangs = /(?<!!)!+$/;

/** An ellipsis stays: it is part of what was said; so do " !!" and " !!!", which are a priority. */
const withoutFullStop = (text: string): string => {
  const end = text.trimEnd();
  const run = bangs.exec(end);
  if (!run) return end.replace(/(?<![.\s])\s*\.$/, '').trim();
  const isPriority = /^!{2,3}$/.test(run[0]) && end[run.index - 1] === ' ';
  return isPriority ? end.trim() : end.slice(0, run.index).trim();
};

/** What ends some kinds of command without being a part of them. */
const withoutEnd = (core: string, isRequest: boolean): string => {
  const words = isRequest ? core.replace(requestCloser, '') : core;
  if (takesCommandCloser.test(core)) return core.replace(commandCloser, '');
  if (takesAdditionCloser.test(words)) return words.replace(additionCloser, '');
  return words.replace(permission, '');
};

export const parseSentence = (message: string): Sentence => {
  const lines = message.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const said = lines.join(' ').replace(/\s+/g, ' ').trim();
  const asks = /\?[?!]*$/.test(said);
  const opened = withoutOpeners(said);
  const isRequest = opened.isRequest || politeQuestion.test(said);
  const plain = asks && isRequest ? opened.rest.replace(/(?<![\s?!])[\s?!]+$/, '') : opened.rest;
  const isAsking = politeQuestion.test(said) && consentCloser.test(plain);
  const closed = withoutClosers(
    withoutFullStop(isAsking ? plain.replace(consentCloser, '') : plain),
  );
  const core = isRequest ? closed.replace(/(?<![\s?!])[\s?!]+$/, '') : closed;
  const text = withoutEnd(core, opened.isRequest).replace(hesitation, '');
  const [first = '', ...others] = lines.map((line) => line.replace(/\s+/g, ' ').trim());
  return {
    said,
    text: text === '' ? said : text,
    isQuestion: asks && !isRequest,
    hasSeveralLines: lines.length > 1,
    lines: [withoutOpeners(first).rest, ...others],
  };
};
