export { postTasksExecution } from './announce-deployments';
export type { NxDeployOptions } from './inference/targets';
export { createNodes } from './plugin';
