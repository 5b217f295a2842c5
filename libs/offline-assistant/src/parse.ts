/**
 * The reading of new tasks alone, for browsers: this entry reaches neither the model nor the
 * Agents SDK.
 */
export type { AssistantContext } from './context';
export { parseNewTask } from './parse/parse-new-task';
