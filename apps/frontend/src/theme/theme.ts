export type Theme = 'light' | 'dark';

const storageKey = 'todo.theme';

/**
 * Runs in the head before anything is painted, so that a chosen theme doesn't flash. It stands
 * here as text because the policy allows inline scripts by nonce only.
 */
export const themeScript = `try{var t=localStorage.getItem('${storageKey}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}`;

/** The theme on the screen: the chosen one, else the system's. */
export const currentTheme = (): Theme => {
  const chosen = document.documentElement.dataset['theme'];
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
};

/** Chooses a theme for this device. */
export const chooseTheme = (theme: Theme): void => {
  document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem(storageKey, theme);
  } catch {
    // Storage may be forbidden: the choice then holds for this page.
  }
  for (const listener of listeners) listener();
};

const listeners = new Set<() => void>();

/** Calls `listener` whenever the theme on the screen may have changed. */
export const subscribeToTheme = (listener: () => void): (() => void) => {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', listener);
  listeners.add(listener);
  return () => {
    system.removeEventListener('change', listener);
    listeners.delete(listener);
  };
};
