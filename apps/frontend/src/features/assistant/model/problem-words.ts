import type { ThreadProblem } from './thread-item';

/** What a failure means for the person, and what they can do about it. */
export interface ProblemWords {
  title: string;
  text: string;
  /** Whether the same question may find an answer. */
  mayRetry: boolean;
  /** Whether the built-in assistant, which needs no provider, may answer instead. */
  mayUseBuiltIn: boolean;
}

const inTime = (seconds: number | undefined): string => {
  if (seconds === undefined) return 'Wait a moment, then try again.';
  if (seconds <= 1) return 'Try again in a second.';
  if (seconds < 90) return `Try again in ${seconds} seconds.`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90
    ? `Try again in ${minutes} minutes.`
    : `Try again in ${Math.round(minutes / 60)} hours.`;
};

/** A failure in words. */
export const problemInWords = ({
  code,
  message,
  retryAfterSeconds,
}: ThreadProblem): ProblemWords => {
  const words = {
    title: 'No answer this time',
    text: message,
    mayRetry: true,
    mayUseBuiltIn: false,
  };
  switch (code) {
    case 'network':
      return {
        ...words,
        title: 'No connection',
        text: 'The message didn’t get through. Check the connection, then try again: it won’t be asked twice.',
      };
    case 'backend_unreachable':
    case 'unavailable':
      return {
        ...words,
        title: 'The service is away',
        text: 'It should be back in a moment. Try again then.',
      };
    case 'rate_limited':
      return { ...words, title: 'A little too fast', text: inTime(retryAfterSeconds) };
    case 'usage_limit_reached':
      return { ...words, title: 'Used up for today', mayUseBuiltIn: true };
    case 'run_in_progress':
      return {
        ...words,
        title: 'Still answering',
        text: 'The assistant is answering in this conversation already, perhaps on another page. Try again when it has finished.',
      };
    case 'not_found':
      return {
        ...words,
        title: 'The conversation is gone',
        text: 'It was deleted. Begin a new one to ask again.',
        mayRetry: false,
      };
    case 'unauthenticated':
      return {
        ...words,
        title: 'You are signed out',
        text: 'Sign in again to go on.',
        mayRetry: false,
      };
    case 'invalid_request':
    case 'payload_too_large':
      return { ...words, title: 'That can’t be sent', mayRetry: false };
    case 'model_unavailable':
    case 'model_misconfigured':
    case 'model_timeout':
    case 'run_limit_reached':
      return { ...words, mayUseBuiltIn: true };
    default:
      return words;
  }
};
