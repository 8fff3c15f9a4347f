import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { LOCALES } from '@lectern/shared-types';
import { expect, test } from 'vitest';
import { ACADEMY } from './academy.ts';

const run = promisify(execFile);

/** Fenced blocks of one language in a lesson of the data course. */
async function blocks(locale: string, lesson: string, language: string): Promise<string[]> {
  const path = join(ACADEMY, locale, 'courses/tea-house-data', `${lesson}.md`);
  const fence = new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms');
  return [...(await readFile(path, 'utf8')).matchAll(fence)].map(([, code = '']) => code);
}

test.each(LOCALES)(
  'the programs of the data course run and print what the lessons say (%s)',
  async (locale) => {
    const folder = await mkdtemp(join(tmpdir(), 'lessons-'));
    const [look = ''] = await blocks(locale, 'look-before-you-code', 'ts');
    const [dayType = '', readDay = '', ledger = ''] = await blocks(locale, 'parse-at-the-door', 'ts');
    const [report = '', tests = ''] = await blocks(locale, 'one-pipeline', 'ts');
    const programs = {
      'look.ts': look,
      'day.ts': dayType + readDay,
      'ledger.ts': ledger,
      'numbers.ts': (await blocks(locale, 'more-than-one-number', 'ts')).join('\n'),
      'groups.ts': (await blocks(locale, 'group-and-count', 'ts')).join('\n'),
      'chart.ts': (await blocks(locale, 'an-honest-chart', 'ts')).join('\n'),
      'report.ts': report,
      'ledger.test.ts': tests,
      'package.json': '{ "type": "module" }',
    };
    await copyFile(join(ACADEMY, 'files/tea-house.csv'), join(folder, 'tea-house.csv'));
    for (const [name, code] of Object.entries(programs)) await writeFile(join(folder, name), code);
    const node = (...words: string[]) => run(process.execPath, words, { cwd: folder, env: {} });

    const looked = await node('look.ts');
    expect([looked.stdout]).toEqual(await blocks(locale, 'look-before-you-code', 'text'));
    const reported = await node('report.ts');
    expect([reported.stderr + reported.stdout]).toEqual(await blocks(locale, 'one-pipeline', 'text'));
    expect(await readFile(join(folder, 'weekdays.svg'), 'utf8')).toContain('>21.1</text>');
    expect((await node('--test')).stdout).toMatch(/^# pass 3$|pass 3$/m);
    await rm(folder, { recursive: true });
  },
);
