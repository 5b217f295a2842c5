import { accountRoutes } from './routes/account-routes';
import { assistantRoutes } from './routes/assistant-routes';
import { changeRoutes } from './routes/change-routes';
import { conversationRoutes } from './routes/conversation-routes';
import { dataRoutes } from './routes/data-routes';
import { eventRoutes } from './routes/event-routes';
import { systemRoutes } from './routes/system-routes';
import { taskRoutes } from './routes/task-routes';

/** Every route that the product's own client, its server and the tests share. */
export const routes = {
  ...systemRoutes,
  ...taskRoutes,
  ...changeRoutes,
  ...eventRoutes,
  ...dataRoutes,
  ...accountRoutes,
  ...assistantRoutes,
  ...conversationRoutes,
} as const;

/** The names of the routes. */
export type RouteName = keyof typeof routes;
/** All routes by name. */
export type Routes = typeof routes;
