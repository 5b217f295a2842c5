import { readdirSync } from 'node:fs';
import path from 'node:path';
import nextCoreWebVitals from 'eslint-config-next/core-web-vitals';
import rootConfig from '../../eslint.config.mjs';

/** Inside the app imports point one way: app → features → shared; features don't know each other. */
const features = readdirSync(path.join(import.meta.dirname, 'src/features'));
const zones = [
  ...features.map((feature) => ({
    target: `./src/features/${feature}`,
    from: './src/features',
    except: [`./${feature}`],
    message: 'Features are composed under app/, they never import each other.',
  })),
  {
    target: './src/!(app)/**/*',
    from: './src/app',
    message: 'Nothing imports from app/.',
  },
  {
    target: ['./src/api', './src/components', './src/hooks', './src/server'],
    from: './src/features',
    message: 'Shared code knows no feature.',
  },
];

const config = [
  ...nextCoreWebVitals,
  ...rootConfig,
  { files: ['eslint.config.mjs'], rules: { '@nx/enforce-module-boundaries': 'off' } },
  {
    files: ['**/*.{ts,tsx}'],
    settings: {
      next: { rootDir: import.meta.dirname },
      'import/resolver': { typescript: { project: `${import.meta.dirname}/tsconfig.json` } },
    },
    rules: {
      'import/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
    },
  },
];

export default config;
