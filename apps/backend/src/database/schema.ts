export * from '../features/assistant/assistant.schema';
export * from '../features/auth/auth.schema';
export * from '../features/conversations/conversations.schema';
export * from '../features/idempotency/idempotency.schema';
export * from '../features/rate-limits/rate-limits.schema';
export * from '../features/tasks/tasks.schema';
