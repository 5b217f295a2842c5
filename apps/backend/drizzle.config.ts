import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  casing: 'snake_case',
  schema: './apps/backend/src/database/schema.ts',
  out: './apps/backend/drizzle',
});
