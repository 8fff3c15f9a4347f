import { readSettings, type Settings } from '../kernel/env.ts';
import { LocalError } from '../kernel/errors.ts';
import { terminal } from '../kernel/terminal.ts';
import { configuration } from './configuration.ts';
import { database } from './database.ts';
import { bad, lineOf, type Finding } from './finding.ts';
import { files, machine, ports } from './machine.ts';
import { search } from './search.ts';

type Examination = (settings: Settings) => Finding[] | Promise<Finding[]>;

const EXAMINATIONS: [string, Examination][] = [
  ['Ports', ports],
  ['Files', files],
  ['Configuration', configuration],
  ['Database', database],
  ['Search', search],
];

/** `npm run doctor`: what is wrong with this machine, this configuration and this database, and what to do. */
export async function doctor(): Promise<number> {
  const findings = tell('Machine', machine());
  const settings = await attempt(() => readSettings());
  if ('ok' in settings) findings.push(...tell('Settings', [settings]));
  else {
    for (const [name, examine] of EXAMINATIONS) {
      const found = await attempt(() => examine(settings));
      findings.push(...tell(name, Array.isArray(found) ? found : [found]));
    }
  }
  const wrong = findings.filter(({ ok }) => !ok).length;
  terminal.line(wrong === 0 ? '\nNothing is wrong.' : `\n${wrong} to put right.`);
  return wrong === 0 ? 0 : 1;
}

function tell(name: string, findings: Finding[]): Finding[] {
  terminal.line(`\n${name}`);
  for (const finding of findings) terminal.line(lineOf(finding));
  return findings;
}

async function attempt<Result>(work: () => Result | Promise<Result>): Promise<Result | Finding> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof LocalError) return bad(error.message, error.remedy ?? '');
    throw error;
  }
}
