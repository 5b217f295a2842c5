import { casual, type Chrono } from 'chrono-node/en';
import { clockWords } from './clock-words';
import { countedDays } from './counted-days';
import { namedDays } from './named-days';

/** chrono's English, and the days and times that it misses or misreads. */
export const dayChrono: Chrono = casual.clone();
// Before the others: of two finds of the same length the first stays.
dayChrono.parsers.unshift(...countedDays, ...namedDays, ...clockWords);
