import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import type { Variables } from '../kernel/env.ts';
import { LocalError } from '../kernel/errors.ts';
import { inRoot } from '../kernel/paths.ts';
import type { HouseOptions, Ports } from './model.ts';
import type { Secrets } from './secrets.ts';
import { foreignDatabases, variablesOf } from './variables.ts';

/** Where each side keeps the schema of its environment. */
const SCHEMAS = { cms: 'cms/src/kernel/settings.ts', site: 'storefront/src/kernel/env.ts' };
/** Stands for our own database, which always fits. */
const OURS = 'postgresql://lectern@127.0.0.1/lectern';

interface Planned {
  options: HouseOptions;
  ports: Ports;
  secrets: Secrets;
}

/** What the two sides, by their own schemas, find wrong with the environment that a start would give them. */
export async function complaintsAbout({ options, ports, secrets }: Planned): Promise<string[]> {
  const databases = foreignDatabases(options) ?? { cms: OURS, site: OURS };
  const sides = variablesOf({ options, ports, secrets, databases });
  const complaints = await Promise.all([judge(SCHEMAS.cms, sides.cms), judge(SCHEMAS.site, sides.site)]);
  return [...new Set(complaints.flat())];
}

/** @throws LocalError with a line for each variable that does not fit. */
export async function requireConfiguration(planned: Planned): Promise<void> {
  const complaints = await complaintsAbout(planned);
  if (complaints.length === 0) return;
  throw new LocalError('BAD_ENVIRONMENT', complaints.join('\n'), 'Set it in .env or in the environment.');
}

async function judge(schema: string, env: Variables): Promise<string[]> {
  const url = JSON.stringify(pathToFileURL(inRoot(schema)).href);
  const program = `import(${url}).then(({ parseEnv }) => parseEnv(process.env)).catch((error) => console.log(error.message))`;
  const stdio = ['ignore', 'pipe', 'ignore'] as const;
  const child = spawn(process.execPath, ['--no-warnings', '-e', program], { env, stdio: [...stdio] });
  const said = child.stdout ? await text(child.stdout) : '';
  return said.split('\n').filter((line) => line.trim() !== '');
}
