import type { NewRunEvent } from './run-log';
import type { ToldText } from './told-before';

type Tell = (event: NewRunEvent) => Promise<void>;

const endsWith = (told: readonly string[], texts: readonly string[]): boolean =>
  texts.every((text, index) => told[told.length - texts.length + index] === text);

/**
 * Tells the text of one response. What was told of it before is not told again; where a model that
 * is asked again says something else, the part that broke off becomes a message of its own. So the
 * pieces of text are, put together, always the completed messages.
 */
export const createRunSpeech = (tell: Tell, { completed, open }: ToldText) => {
  /** Told, and not yet completed. */
  let told = open;
  /** What the model has said since it was asked. */
  let heard = '';

  const complete = async (text: string): Promise<void> => {
    if (text !== '') await tell({ event: 'message.completed', data: { text } });
  };
  const add = async (text: string): Promise<void> => {
    if (text !== '') await tell({ event: 'message.delta', data: { text } });
  };

  /** Brings what is told to `text`. */
  const continueTo = async (text: string): Promise<void> => {
    if (!text.startsWith(told)) {
      await complete(told);
      told = '';
    }
    await add(text.slice(told.length));
    told = text;
  };

  return {
    /** The model is asked anew. */
    restart: (): void => {
      heard = '';
    },

    hear: async (piece: string): Promise<void> => {
      heard += piece;
      if (!told.startsWith(heard)) await continueTo(heard);
    },

    /** The response has come, with these messages; of one that is replayed nothing was heard. */
    finish: async (texts: readonly string[]): Promise<void> => {
      if (heard === '' && told === '' && endsWith(completed, texts)) return;
      const whole = texts.join('');
      // A provider whose pieces differ from its answer was heard by the person as it spoke.
      const isWhatWasHeard = heard !== '' && told === heard && !whole.startsWith(told);
      if (isWhatWasHeard || whole === '') return complete(told);
      await continueTo(whole);
      for (const text of texts) await complete(text);
    },
  };
};
export type RunSpeech = ReturnType<typeof createRunSpeech>;
