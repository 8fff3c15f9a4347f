import { SiteError } from '../kernel/errors.ts';
import { attend } from '../kernel/side-thread.ts';

type Job = { double: number } | { fail: 'foreseen' | 'disk' | 'exit' };

function work(job: Job): Promise<number> {
  if ('double' in job) return Promise.resolve(job.double * 2);
  if (job.fail === 'exit') process.exit(0);
  if (job.fail === 'foreseen')
    return Promise.reject(new SiteError('PAGE_FAILED', 'A page failed.', { status: 503 }));
  return Promise.reject(Object.assign(new Error('No space left.'), { code: 'ENOSPC', path: '/data' }));
}

/** What a side thread of the tests does. */
export const attendJobs = () => attend(work, () => Promise.resolve());

/** Works until somebody ends the thread. */
export const goOn = () => setInterval(() => undefined, 1_000);

export function fall(): never {
  throw new Error('It fell.');
}

export const leave = () => process.exit(0);
