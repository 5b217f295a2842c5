import { bareExceptions } from './create-words';
import { everydayVerbs } from './everyday-verbs';

/** "Urgent: call the bank" */
export const leadingPriority =
  /^\W{0,2}(?<lead>urgent|important|critical|asap|p[1-4]|(?:top|highest|high|medium|normal|low|lowest)[\s-]priority)\W?\s*[:!,–—-]+\s*(?<rest>\S.*)$/i;

/** "#errands collect the parcel" */
export const leadingTags =
  /^(?<lead>#[\p{L}][\p{L}\p{N}_/-]*(?:[\s,]+#[\p{L}][\p{L}\p{N}_/-]*)*)[\s:,]+(?<rest>[^\s#].*)$/u;

const command =
  /^(?:please\s+)?(?:add|create|remind\s+(?:me|us)|remember\s+to|(?:i|we)\s+(?:(?:really|also|still|just)\s+)*(?:need|have|must|should|ought|gotta)\b|(?:i|we)['’]ve\s+got\s+to|don['’]?t\s+(?:let\s+me\s+)?forget|do\s+not\s+forget|make\s+sure|nudge\s+me|ping\s+me)\b/i;

/** Whether words begin as a command for a new task does, or with the verb of one. */
export const taskStart = (words: string): boolean => {
  const verb = /^[\p{L}-]+(?=\s)/u.exec(words)?.[0].toLowerCase() ?? '';
  return command.test(words) || (everydayVerbs.has(verb) && !bareExceptions.has(verb));
};
