import { complete, completeByReport } from './complete';
import { note } from './note';
import { prioritise } from './prioritise';
import { remove } from './remove';
import { changeTitle, rename } from './rename';
import { putBack, reopen } from './reopen';
import { endRepeating, repeat } from './repeat';
import { addDueDate, reschedule } from './reschedule';
import { restore } from './restore';
import { reword } from './reword';
import type { Rule } from './rule';
import { createSequence } from './sequence';
import { shift } from './shift';
import { tag } from './tag';

/** What reads like a new task otherwise: "add a note to", "add #home to". */
export const addingRules: readonly Rule[] = [tag, addDueDate, putBack];

const singleRules: readonly Rule[] = [
  prioritise,
  repeat,
  shift,
  reopen,
  restore,
  complete,
  reword,
  rename,
  reschedule,
  remove,
  changeTitle,
  completeByReport,
];

/** Every change of what exists, in the order in which they are tried. */
export const changeRules: readonly Rule[] = [
  createSequence([note, endRepeating, ...addingRules, ...singleRules]),
  ...singleRules,
];
