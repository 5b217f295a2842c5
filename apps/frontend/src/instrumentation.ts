/** Runs once before the first request. */
export const register = async (): Promise<void> => {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { prepareServer } = await import('./server/prepare-server');
  prepareServer();
};
