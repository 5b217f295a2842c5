import { partsOf, ruleOf, writeRule } from './rule';
import { searchAfter } from './rule-search';

/** Whether there is any day that fits the rule, whenever it begins. */
export const occursEver = (rule: string): boolean => {
  const everyTime = writeRule(partsOf(rule).filter(([name]) => name !== 'INTERVAL'));
  const found = searchAfter(everyTime, {
    start: '2000-01-01T00:00:00',
    after: '1999-12-31T00:00:00',
    frequency: ruleOf(rule).frequency,
  });
  return found !== null;
};
