export { createNodes } from './plugin';
export type { NxDeployOptions } from './inference/targets';
