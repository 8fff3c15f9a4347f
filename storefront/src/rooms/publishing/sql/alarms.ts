import { rows } from '#kernel/db/index.ts';

/** Files that are named in an alarm; the log names all of them. */
const NAMED = 100;

/** Keeps for the desk that the live site was not what it should be. */
export async function raiseAlarm(alarm: {
  release: string;
  mendedBy: string;
  files: string[];
}): Promise<void> {
  await rows('insert into site.alarm (release, mended_by, total, files) values ($1, $2, $3, $4)', [
    alarm.release,
    alarm.mendedBy,
    alarm.files.length,
    alarm.files.slice(0, NAMED),
  ]);
}
