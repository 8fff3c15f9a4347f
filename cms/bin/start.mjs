import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/* Starts the built CMS. A wrong environment ends in sentences, before Strapi would wrap them in its own. */

const require = createRequire(import.meta.url);
const appDir = dirname(import.meta.dirname);
const distDir = join(appDir, 'dist');

function readEnvironment() {
  try {
    require(join(distDir, 'src/kernel/env.js'));
  } catch (error) {
    if (error?.name !== 'EnvError') throw error;
    console.error(`The CMS cannot start:\n${error.message}`);
    process.exit(1);
  }
}

process.chdir(appDir);
readEnvironment();
const { createStrapi } = require('@strapi/strapi');
await createStrapi({ appDir, distDir }).start();
