export type Theme = 'light' | 'dark';
/** `system` goes with the device. */
export type ThemeChoice = Theme | 'system';

const storageKey = 'todo.theme';

/**
 * Runs in the head before anything is painted, so that a chosen theme doesn't flash. It stands
 * here as text because the policy allows inline scripts by nonce only.
 */
export const themeScript = `try{var t=localStorage.getItem('${storageKey}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}`;

/** What was chosen on this device. */
export const chosenTheme = (): ThemeChoice => {
  const chosen = document.documentElement.dataset['theme'];
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
};

/** The theme on the screen: the chosen one, else the system's. */
export const currentTheme = (): Theme => {
  const chosen = chosenTheme();
  if (chosen !== 'system') return chosen;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
};

/** Chooses a theme for this device. */
export const chooseTheme = (theme: ThemeChoice): void => {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, theme);
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
