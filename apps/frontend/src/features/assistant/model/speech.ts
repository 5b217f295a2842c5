/** What the browsers have of the Web Speech API, https://webaudio.github.io/web-speech-api/. */
export interface Recognition {
  lang: string;
  interimResults: boolean;
  continuous: boolean;
  onresult: ((event: { results: ArrayLike<ArrayLike<{ transcript: string }>> }) => void) | null;
  onerror: ((event: { error: string }) => void) | null;
  onend: (() => void) | null;
  start: () => void;
  stop: () => void;
  abort: () => void;
}

interface SpeechWindow {
  SpeechRecognition?: new () => Recognition;
  webkitSpeechRecognition?: new () => Recognition;
}

/** The browser's recognition of speech, or null where it has none. */
export const recognitionOf = (page: Window): (new () => Recognition) | null => {
  const { SpeechRecognition, webkitSpeechRecognition } = page as Window & SpeechWindow;
  return SpeechRecognition ?? webkitSpeechRecognition ?? null;
};

const blocked = 'The microphone is blocked. Allow it for this page in the browser’s settings.';

/** Why nothing was understood, by the error of the browser; ending it oneself is no failure. */
export const speechFailures: Record<string, string> = {
  'not-allowed': blocked,
  'service-not-allowed': blocked,
  'audio-capture': 'No microphone was found.',
  'no-speech': 'Nothing was heard. Try again a little closer to the microphone.',
  network: 'Speech can’t be understood without a connection.',
  'language-not-supported': 'The browser doesn’t understand the language of this page.',
};
