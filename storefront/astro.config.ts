import { configuration } from './src/integrations/configuration.ts';

/** The bundle that page writer and server run on. Building it needs neither a database nor a CMS. */
export default configuration({ plain: false, outDir: './dist' });
