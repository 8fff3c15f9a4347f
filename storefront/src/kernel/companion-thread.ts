import { Worker } from 'node:worker_threads';

/** Imports the bundle once more: a thread has its own pool of connections, and keeps nobody waiting. */
const PROGRAM = `import('node:worker_threads').then(async ({ workerData }) => {
  const bundle = await import(workerData.entry);
  bundle[workerData.work]();
});`;

interface Companion {
  /** Address of a module, and the name of what it exports to be done in the thread. */
  entry: string;
  work: string;
  /** Ends the thread at once, whatever it is doing. */
  signal: AbortSignal;
}

/** Does some work in another thread until the signal comes. @throws where the thread ends before */
export async function untilItEnds({ entry, work, signal }: Companion): Promise<'done'> {
  if (signal.aborted) return 'done';
  const thread = new Worker(PROGRAM, { eval: true, workerData: { entry, work } });
  const end = () => void thread.terminate();
  signal.addEventListener('abort', end);
  await new Promise<void>((resolve, reject) => {
    const leave = () => (signal.aborted ? resolve() : reject(new Error('The thread ended by itself.')));
    thread.once('error', reject).once('exit', leave);
  }).finally(() => signal.removeEventListener('abort', end));
  return 'done';
}
