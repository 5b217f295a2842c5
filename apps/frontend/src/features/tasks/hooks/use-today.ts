import { useEffect, useMemo, useState } from 'react';
import { dayOf } from '../model/due';

const checkEveryMs = 30_000;

/** The present day at its first minute; another one as soon as the day has changed. */
export const useToday = (): Date => {
  const [day, setDay] = useState(() => dayOf(new Date()));
  useEffect(() => {
    const check = (): void => setDay(dayOf(new Date()));
    const timer = setInterval(check, checkEveryMs);
    document.addEventListener('visibilitychange', check);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', check);
    };
  }, []);
  return useMemo(() => new Date(`${day}T00:00`), [day]);
};
