import { createRequire } from 'node:module';

/* Another instance of the CMS, by the environment it is given, until its input ends. */

const [appDir, distDir] = process.argv.slice(2);
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const strapi = createStrapi({ appDir, distDir, autoReload: false, serveAdminPanel: false });
strapi.log.level = 'error';
await strapi.load();
process.stdout.write('ready\n');
process.stdin.resume().once('end', () => strapi.destroy());
