import { addingRules, changeRules } from './change-rules';
import { changeOfMind } from './change-of-mind';
import { ability } from './ability';
import { placeChoice, wordChoice } from './choice';
import { bareTask, scheduled } from './bare-task';
import { completeByPerfect } from './complete';
import { create, selfNote, wish } from './create';
import { free, list, topicList } from './list';
import { instead } from './instead';
import { leadingDetails } from './leading-details';
import { foreignQuestion, otherLanguage } from './other-language';
import { clock, next, overview } from './overview';
import { note } from './note';
import { endRepeating } from './repeat';
import {
  doubtfulCommand,
  negation,
  question,
  severalLines,
  statement,
  takenBackRule,
} from './refusals';
import { reopenByDenial } from './reopen';
import { passiveRequest } from './passive-request';
import { reasoned } from './reasoned';
import type { Rule } from './rule';
import { smallTalk } from './small-talk';
import { looseTaskQuestion, taskQuestion } from './task-question';
import { undo } from './undo';

/**
 * Every kind of sentence, in the order in which they are tried; the first that matches has it.
 * What holds a change back stands before what changes, and the narrower before the wider.
 */
export const rules: readonly Rule[] = [
  placeChoice,
  smallTalk,
  clock,
  ability,
  undo,
  takenBackRule,
  selfNote,
  changeOfMind,
  reasoned,
  passiveRequest,
  note,
  endRepeating,
  next,
  overview,
  free,
  list,
  taskQuestion,
  topicList,
  completeByPerfect,
  wish,
  statement,
  reopenByDenial,
  negation,
  looseTaskQuestion,
  instead,
  question,
  ...addingRules,
  create,
  scheduled,
  foreignQuestion,
  doubtfulCommand,
  severalLines,
  ...changeRules,
  leadingDetails,
  bareTask,
  wordChoice,
  otherLanguage,
];
