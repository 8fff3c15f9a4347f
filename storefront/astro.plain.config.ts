import { configuration } from './src/integrations/configuration.ts';
import { env } from './src/kernel/env.ts';

/** The whole site by Astro alone, over the same tables: what the page writer's bytes are held against. */
export default configuration({ plain: true, outDir: './dist-plain', site: env().SITE_URL });
