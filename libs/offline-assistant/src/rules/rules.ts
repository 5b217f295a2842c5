import { placeChoice, wordChoice } from './choice';
import { complete } from './complete';
import { create } from './create';
import { free, list, topicList } from './list';
import { next, overview } from './overview';
import { prioritise } from './prioritise';
import {
  doubtfulCommand,
  negation,
  question,
  severalLines,
  statement,
  takenBackRule,
  undo,
} from './refusals';
import { remove } from './remove';
import { rename } from './rename';
import { reopen } from './reopen';
import { addDueDate, reschedule } from './reschedule';
import type { Rule } from './rule';
import { smallTalk } from './small-talk';
import { looseTaskQuestion, taskQuestion } from './task-question';
import { tag } from './tag';

/**
 * Every kind of sentence, in the order in which they are tried; the first that matches has it.
 * What holds a change back stands before what changes, and the narrower before the wider.
 */
export const rules: readonly Rule[] = [
  placeChoice,
  smallTalk,
  takenBackRule,
  next,
  overview,
  free,
  list,
  taskQuestion,
  topicList,
  statement,
  negation,
  undo,
  looseTaskQuestion,
  question,
  tag,
  addDueDate,
  create,
  doubtfulCommand,
  severalLines,
  prioritise,
  reopen,
  complete,
  rename,
  reschedule,
  remove,
  wordChoice,
];
