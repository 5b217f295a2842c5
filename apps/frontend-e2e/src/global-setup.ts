import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProduct } from './product';

/** Serves the product for all tests, unless BASE_URL names one that runs already. */
const globalSetup = async (): Promise<(() => Promise<void>) | undefined> => {
  if (process.env['BASE_URL']) return undefined;
  const dataFolder = await mkdtemp(join(tmpdir(), 'todo-e2e-'));
  const product = await startProduct({ port: 3100, dataFolder });
  process.env['PRODUCT_URL'] = product.url;
  return async () => {
    await product.stop();
    await rm(dataFolder, { recursive: true });
  };
};

export default globalSetup;
