import { optionsOf } from '../commands/options.ts';
import { complaintsAbout } from '../house/configuration.ts';
import type { Settings } from '../kernel/env.ts';
import { bad, good, type Finding } from './finding.ts';

const ANY = 'x'.repeat(43);
const SECRETS = {
  cmsToken: ANY,
  cmsSecret: ANY,
  mediaSecret: ANY,
  previewSecret: ANY,
  sessionSecret: ANY,
  cmsPassword: ANY,
  sitePassword: ANY,
};

/** Lets both sides judge the environment that a start would give them. */
export async function configuration(settings: Settings): Promise<Finding[]> {
  const options = { ...optionsOf(settings), seed: false };
  const complaints = await complaintsAbout({ options, ports: options.ports, secrets: SECRETS });
  if (complaints.length === 0) return [good(`The configuration of ${settings.LECTERN_MODE} mode is whole`)];
  return complaints.map((line) => bad(line, 'Set it in .env or in the environment.'));
}
