import type { AssistantContext } from '../context';
import { matchTagged } from '../match-task';
import { parseSentence } from '../parse/sentence';
import { smallTalk } from '../rules/small-talk';
import type { KnownTask, Reference, Target } from '../target';
import type { Turn } from '../transcript';
import { factsOf, type TurnFacts } from './turn-facts';

/** The tasks that were spoken of last. */
interface Focus {
  tasks: KnownTask[];
  /** The newest numbered list, or the newest tasks that were changed together. */
  list: KnownTask[];
}

const nothing: Focus = { tasks: [], list: [] };

/** "Thanks" changes nothing about what "it" is. */
const isPassedOver = ({ said, steps }: Turn, context: AssistantContext): boolean =>
  steps.length === 0 &&
  smallTalk.match(parseSentence(said), { ...context, pending: null }) !== null;

const spokenOf = ({ written, shown }: TurnFacts): KnownTask[] =>
  written.length > 0 ? written : shown;

const isWithin = (tasks: readonly KnownTask[], list: readonly KnownTask[]): boolean =>
  tasks.every(({ id }) => list.some((listed) => listed.id === id));

/** Turns that told of tasks, the newest first, up to the first that spoke of something else. */
function* tellingTurns(earlier: readonly Turn[], context: AssistantContext): Generator<TurnFacts> {
  for (const turn of earlier.toReversed()) {
    const facts = factsOf(turn, context);
    if (spokenOf(facts).length > 0) yield facts;
    else if (!isPassedOver(turn, context)) return;
  }
}

/** A list stays what places count in while only tasks of it are changed. */
const readFocus = (earlier: readonly Turn[], context: AssistantContext): Focus => {
  let tasks: KnownTask[] | null = null;
  const since: KnownTask[] = [];
  for (const facts of tellingTurns(earlier, context)) {
    const spoken = spokenOf(facts);
    tasks ??= spoken;
    if (facts.written.length === 0 || spoken.length > 1) {
      return { tasks, list: isWithin(since, spoken) ? spoken : [] };
    }
    since.push(...spoken);
  }
  return tasks ? { tasks, list: [] } : nothing;
};

const added = (earlier: readonly Turn[], context: AssistantContext): KnownTask[] => {
  for (const turn of earlier.toReversed()) {
    const facts = factsOf(turn, context);
    if (facts.added.length > 0) return facts.added;
  }
  return [];
};

const atPlaces = (list: readonly KnownTask[], places: readonly number[]): Target | null => {
  const tasks = places.map((place) => list.at(place));
  const isListed = places.every((place) => place < list.length && place >= -list.length);
  return isListed ? { known: tasks.filter((task) => task !== undefined) } : null;
};

const only = (tasks: KnownTask[]): Target | null => {
  if (tasks.length === 0) return null;
  return tasks.length === 1 ? { known: tasks } : { unclear: tasks, said: null };
};

const several = (tasks: KnownTask[], count: number | null): Target | null => {
  if (tasks.length === 0) return null;
  return count === null || count === tasks.length
    ? { known: tasks }
    : { unclear: tasks, said: null };
};

/** Of two that were told together, the one that was not spoken of last. */
const otherOf = ({ tasks, list }: Focus): Target | null => {
  const rest = list.filter(({ id }) => !tasks.some((task) => task.id === id));
  return list.length === tasks.length + 1 && rest.length === 1 ? { known: rest } : null;
};

/** Which of the tasks that were spoken of are meant; null when that can't be told. */
export const resolveReference = (
  reference: Reference,
  earlier: readonly Turn[],
  context: AssistantContext,
): Target | null => {
  if (reference.kind === 'added') return only(added(earlier, context));
  const focus = readFocus(earlier, context);
  switch (reference.kind) {
    case 'one':
      return only(focus.tasks);
    case 'several':
      return several(focus.tasks, reference.count);
    case 'places':
      return atPlaces(focus.list.length > 0 ? focus.list : focus.tasks, reference.places);
    case 'other':
      return otherOf(focus);
    case 'named': {
      const named = [focus.tasks, focus.list].map((tasks) => matchTagged(reference.words, tasks));
      const sure = named.find(({ certainty }) => certainty === 'sure');
      return (sure && only(sure.tasks)) ?? { text: reference.words };
    }
  }
};
