import { createRequire } from 'node:module';

/* Starts the CMS once, by the environment it is given, on an empty database, and ends. */

const [appDir, distDir] = process.argv.slice(2);
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const strapi = createStrapi({ appDir, distDir, autoReload: false, serveAdminPanel: false });
strapi.log.level = 'error';
await strapi.load();
await strapi.destroy();
