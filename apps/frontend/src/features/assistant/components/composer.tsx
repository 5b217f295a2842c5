'use client';

import { ComposerPrimitive, useAui, useAuiState } from '@assistant-ui/react';
import { ArrowUp, Mic, Square } from 'lucide-react';
import { useCallback, useRef, type RefObject } from 'react';
import { Button } from '@/components/ui/button';
import { Spinner } from '@/components/ui/spinner';
import { useIsOnline } from '@/hooks/use-is-online';
import { useComposerKeys } from '../hooks/use-composer-keys';
import { useSpeechInput } from '../hooks/use-speech-input';
import { maxMessageLength } from '../model/message-length';
import type { ThreadState } from '../model/thread-state';
import { ComposerHint } from './composer-hint';
import { useAssistant } from './thread-context';

const obstacleOf = (
  { items, opening }: ThreadState,
  length: number,
  isOnline: boolean,
): string | null => {
  if (opening !== 'open')
    return 'The conversation isn’t open yet. Your text stays here until it is.';
  if (items.at(-1)?.state === 'running') {
    return 'The assistant is still answering. Your text stays here until it has finished.';
  }
  if (!isOnline) return 'You are offline. Your text stays here until the connection is back.';
  return length > maxMessageLength ? 'This is too long to be sent in one message.' : null;
};

export interface ComposerProps {
  state: ThreadState;
  inputRef: RefObject<HTMLTextAreaElement | null>;
}

export const Composer = ({ state, inputRef }: ComposerProps) => {
  const { thread, focusComposer } = useAssistant();
  const text = useAuiState(({ composer }) => composer.text);
  const isOnline = useIsOnline();
  const obstacle = obstacleOf(state, text.trim().length, isOnline);
  const onKeyDown = useComposerKeys({ obstacle });
  const dictation = useDictation();
  const last = state.items.at(-1);
  const isRunning = last?.state === 'running';
  return (
    <div className="px-4 pt-2 pb-[max(1rem,env(safe-area-inset-bottom))] lg:px-6">
      <ComposerPrimitive.Root
        onSubmit={(event) => {
          if (obstacle !== null) event.preventDefault();
          dictation.stop();
        }}
        className="flex items-end gap-1 rounded-lg border border-line-strong bg-surface py-1 pr-1 pl-2 outline-offset-2 transition-colors hover:border-brand has-[textarea:focus-visible]:border-brand has-[textarea:focus-visible]:outline-2 has-[textarea:focus-visible]:outline-focus"
      >
        <ComposerPrimitive.Input
          ref={inputRef}
          aria-label="Message to the assistant"
          aria-keyshortcuts="Control+K Meta+K"
          placeholder="Add, change, ask…"
          rows={1}
          maxRows={6}
          enterKeyHint="send"
          onKeyDown={onKeyDown}
          className="min-h-11 min-w-0 grow resize-none rounded-md bg-transparent px-2 py-2.5 text-base leading-normal outline-none"
        />
        {dictation.isAvailable && <DictationButton dictation={dictation} />}
        {isRunning ? (
          <Button
            size="icon"
            variant="soft"
            aria-label={last.isStopping ? 'Stopping the answer' : 'Stop the answer'}
            aria-keyshortcuts="Escape"
            aria-disabled={last.isStopping}
            className="lg:mb-1"
            onClick={() => void thread.stop()}
          >
            {last.isStopping ? (
              <Spinner className="size-5" />
            ) : (
              <Square aria-hidden="true" className="size-4 fill-current" />
            )}
          </Button>
        ) : (
          <ComposerPrimitive.Send asChild>
            <Button
              size="icon"
              aria-label="Send"
              className="lg:mb-1"
              onClick={focusComposer}
              {...(obstacle !== null && { disabled: true })}
            >
              <ArrowUp aria-hidden="true" className="size-5" />
            </Button>
          </ComposerPrimitive.Send>
        )}
      </ComposerPrimitive.Root>
      <ComposerHint
        obstacle={text.trim() === '' && isOnline ? null : obstacle}
        isWaiting={last?.state === 'awaiting_approval' && text.trim() !== ''}
        dictation={dictation}
        length={text.trim().length}
      />
    </div>
  );
};

export type Dictation = ReturnType<typeof useDictation>;

/** Writes what is said behind what was typed before. */
const useDictation = () => {
  const aui = useAui();
  const typed = useRef('');
  const speech = useSpeechInput(
    useCallback(
      (said: string) => {
        const parts = [typed.current.trimEnd(), said];
        aui.composer().setText(parts.filter((part) => part !== '').join(' '));
      },
      [aui],
    ),
  );
  const start = (): void => {
    typed.current = aui.composer().getState().text;
    speech.start();
  };
  return { ...speech, start };
};

const DictationButton = ({ dictation }: { dictation: Dictation }) => (
  <Button
    size="icon"
    variant={dictation.isListening ? 'soft' : 'ghost'}
    aria-label="Speak instead of typing"
    aria-pressed={dictation.isListening}
    className="lg:mb-1"
    onClick={dictation.isListening ? dictation.stop : dictation.start}
  >
    <Mic
      aria-hidden="true"
      className={dictation.isListening ? 'size-5 animate-breathe text-danger' : 'size-5'}
    />
  </Button>
);
