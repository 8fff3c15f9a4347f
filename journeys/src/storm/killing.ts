import { readdir, readFile } from 'node:fs/promises';

/** The process's own children whose command line holds the words. */
export async function childrenThatRun(words: string): Promise<number[]> {
  const found: number[] = [];
  for (const entry of await readdir('/proc')) {
    const stat = await readFile(`/proc/${entry}/stat`, 'utf8').catch(() => '');
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    if (parent !== process.pid) continue;
    const command = await readFile(`/proc/${entry}/cmdline`, 'utf8').catch(() => '');
    if (command.replaceAll('\0', ' ').includes(words)) found.push(Number(entry));
  }
  return found;
}
