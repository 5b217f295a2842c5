/** @jest-environment ./src/testing/browser-environment.cjs */
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeService } from '@/testing/fake-service';
import type { Recognition } from '../model/speech';
import { composer, noConversations, showPanel } from './assistant-panel.testing';

const speak = 'Speak instead of typing';
const page = window as unknown as { SpeechRecognition?: new () => Recognition };
let current: Recognition;

const letListen = (): void => {
  const Recognise = jest.fn((): Recognition => {
    current = {
      lang: '',
      interimResults: false,
      continuous: false,
      onresult: null,
      onerror: null,
      onend: null,
      start: () => undefined,
      stop: () => current.onend?.(),
      abort: () => undefined,
    };
    return current;
  });
  page.SpeechRecognition = Recognise as unknown as new () => Recognition;
};

const hear = (...texts: string[]): void =>
  act(() => current.onresult?.({ results: texts.map((transcript) => [{ transcript }]) }));

beforeEach(() => void fakeService({ 'GET /api/conversations': noConversations }));
afterEach(() => delete page.SpeechRecognition);

it('is hidden where the browser can’t listen', async () => {
  await showPanel();
  expect(screen.queryByRole('button', { name: speak })).toBeNull();
});

it('writes what is said behind what was typed, as it is said, in the language of the page', async () => {
  letListen();
  document.documentElement.lang = 'en';
  await showPanel();
  await userEvent.type(composer(), 'add');
  await userEvent.click(screen.getByRole('button', { name: speak }));
  expect(current).toMatchObject({ lang: 'en', interimResults: true });
  hear('buy');
  expect(composer().value).toBe('add buy');
  hear('buy milk', ' and bread');
  expect(composer().value).toBe('add buy milk and bread');
  await userEvent.click(screen.getByRole('button', { name: speak, pressed: true }));
  expect(screen.getByRole('button', { name: speak, pressed: false })).toBeTruthy();
});

it('says when the microphone is blocked', async () => {
  letListen();
  await showPanel();
  await userEvent.click(screen.getByRole('button', { name: speak }));
  act(() => {
    current.onerror?.({ error: 'not-allowed' });
    current.onend?.();
  });
  expect(screen.getByRole('alert').textContent).toContain('The microphone is blocked.');
});
