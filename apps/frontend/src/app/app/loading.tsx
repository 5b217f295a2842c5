export { WorkspaceLoading as default } from './workspace-loading';
