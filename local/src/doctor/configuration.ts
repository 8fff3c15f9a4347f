import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { buildSharedTypes } from '../building/index.ts';
import { foreignDatabases, variablesOf } from '../house/variables.ts';
import { optionsOf } from '../commands/options.ts';
import type { Settings, Variables } from '../kernel/env.ts';
import { inRoot } from '../kernel/paths.ts';
import { bad, good, type Finding } from './finding.ts';

/** Where each side keeps the schema of its environment. */
const SCHEMAS = { cms: 'cms/src/kernel/env.ts', site: 'storefront/src/kernel/env.ts' };
const STAND_IN = 'x'.repeat(43);
const NO_SECRETS = {
  cmsToken: STAND_IN,
  cmsSecret: STAND_IN,
  mediaSecret: STAND_IN,
  cmsPassword: STAND_IN,
  sitePassword: STAND_IN,
};

/** Lets both sides judge, by their own schemas, the environment that a start would give them. */
export async function configuration(settings: Settings): Promise<Finding[]> {
  await buildSharedTypes();
  const options = { ...optionsOf(settings), seed: false };
  const ports = options.ports;
  const own = 'postgresql://lectern@127.0.0.1/lectern';
  const databases = foreignDatabases(options) ?? { cms: own, site: own };
  const sides = variablesOf({ options, ports, secrets: NO_SECRETS, databases });
  const complaints = await Promise.all([judge(SCHEMAS.cms, sides.cms), judge(SCHEMAS.site, sides.site)]);
  const lines = [...new Set(complaints.flat())];
  if (lines.length === 0) return [good(`The configuration of ${settings.LECTERN_MODE} mode is whole`)];
  return lines.map((line) => bad(line, 'Set it in .env or in the environment.'));
}

async function judge(schema: string, env: Variables): Promise<string[]> {
  const url = JSON.stringify(pathToFileURL(inRoot(schema)).href);
  const program = `import(${url}).then(({ parseEnv }) => parseEnv(process.env)).catch((error) => console.log(error.message))`;
  const child = spawn(process.execPath, ['--no-warnings', '-e', program], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const said = await text(child.stdout);
  return said.split('\n').filter((line) => line.trim() !== '');
}
