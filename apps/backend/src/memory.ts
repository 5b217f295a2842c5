import { setFlagsFromString } from 'node:v8';

/**
 * Lets the heap grow by less at a time. V8 grows it as the machine has memory, and leaves it full
 * of what is long done with: 2,000 open streams took 325 MB instead of 225 MB. V8 heeds this one
 * whenever it decides how far the heap may grow.
 */
setFlagsFromString('--optimize-for-size');
