import { bench, build, importCourse, reindex, rollback, seed } from './commands/beside.ts';
import { dev, start } from './commands/start.ts';
import { render } from './commands/render.ts';
import { doctor } from './doctor/index.ts';
import { test, testLong } from './verify/index.ts';

/** The verbs of `npm run <verb> -- …`, each with its arguments, each answering an exit code. */
const VERBS: Record<string, (args: string[]) => Promise<number>> = {
  start,
  dev,
  build,
  seed,
  import: importCourse,
  verify: test,
  test,
  'test:long': testLong,
  bench,
  reindex,
  rollback,
  doctor,
};

const [verb = '', ...args] = process.argv.slice(2);
const command = VERBS[verb];
if (!command) {
  console.error(`There is no verb “${verb}”. There are: ${Object.keys(VERBS).join(', ')}`);
  process.exit(1);
}
try {
  process.exit(await command(args));
} catch (error) {
  console.error(render(error));
  process.exit(1);
}
