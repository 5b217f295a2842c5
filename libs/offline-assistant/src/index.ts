export { formatContext, parseContext, type AssistantContext } from './context';
export { createOfflineModel, offlineModelName, type OfflineModel } from './model';
export { parseNewTask } from './parse/parse-new-task';
