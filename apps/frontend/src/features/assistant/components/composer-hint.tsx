import { CircleAlert } from 'lucide-react';
import { maxMessageLength } from '../model/message-length';
import type { Dictation } from './composer';

const countedFrom = 7500;

export interface ComposerHintProps {
  /** Why nothing can be sent now. */
  obstacle: string | null;
  /** Whether sending would reject what waits. */
  isWaiting: boolean;
  dictation: Dictation;
  length: number;
}

const count = new Intl.NumberFormat('en');

const Counter = ({ length }: { length: number }) => {
  const left = maxMessageLength - length;
  const text =
    left < 0
      ? `${count.format(-left)} characters too many`
      : `${count.format(left)} characters left`;
  return <p className={left < 0 ? 'font-semibold text-danger' : undefined}>{text}</p>;
};

/** What one should know while typing: why it can't be sent, how much room is left. */
export const ComposerHint = ({ obstacle, isWaiting, dictation, length }: ComposerHintProps) => {
  const isCounted = length > countedFrom;
  const hint =
    obstacle ??
    (isWaiting ? 'Sending this rejects what waits for your approval.' : null) ??
    (dictation.isListening ? 'Listening… Say it, then send it.' : null);
  if (hint === null && dictation.failure === null && !isCounted) return null;
  return (
    <div className="grid gap-1 px-2 pt-1.5 text-xs text-muted">
      {hint !== null && <p>{hint}</p>}
      {dictation.failure !== null && (
        <p role="alert" className="flex items-start gap-1.5 font-medium text-danger">
          <CircleAlert aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />
          {dictation.failure}
        </p>
      )}
      {isCounted && <Counter length={length} />}
    </div>
  );
};
