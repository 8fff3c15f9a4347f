import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { codeOf, reasonOf, SiteError } from './errors.ts';

/** Imports the bundle once more: a thread has its own pool of connections and its own record of reads. */
const PROGRAM = `import('node:worker_threads').then(async ({ workerData }) => {
  const bundle = await import(workerData.entry);
  bundle[workerData.work]();
});`;

/**
 * What a thread may take, in MB. Jobs are small, and these are a multiple of what they need. Without bounds V8 lets
 * garbage lie for longer, in each thread, and is no quicker for it.
 */
const MEMORY = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 512 };

/** An error on its way between threads, which would lose all but its message. */
interface Failure {
  message: string;
  code: string | null;
  status: number | null;
  path: string | null;
}

type Answer<Done> = { done: Done } | { failure: Failure };

function failureOf(error: unknown): Failure {
  const path = error instanceof Error && 'path' in error ? String(error.path) : null;
  const status = error instanceof SiteError ? error.status : null;
  return { message: reasonOf(error), code: codeOf(error), status, path };
}

function errorOf({ message, code, status, path }: Failure): Error {
  if (code && status) return new SiteError(code, message, { status });
  return Object.assign(new Error(message), code && { code }, path && { path });
}

/**
 * A thread of this program beside its first one, which does one job at a time. It begins with its first job, and
 * anew with the next one after it has fallen.
 */
export class SideThread<Job, Done> {
  readonly #entry: string;
  readonly #work: string;
  #worker: Worker | undefined;

  /**
   * @param entry address of a module
   * @param work the name of what it exports that calls `attend`
   */
  constructor(entry: string, work: string) {
    this.#entry = entry;
    this.#work = work;
  }

  ask(job: Job): Promise<Done> {
    this.#worker ??= this.#begin();
    return answerOf(this.#worker, job);
  }

  #begin(): Worker {
    const workerData = { entry: this.#entry, work: this.#work };
    const worker = new Worker(PROGRAM, { eval: true, workerData, resourceLimits: MEMORY });
    worker.once('exit', () => {
      if (this.#worker === worker) this.#worker = undefined;
    });
    return worker;
  }

  /** Lets the thread end, and waits until it has. */
  async dismiss(): Promise<void> {
    const worker = this.#worker;
    if (!worker || worker.threadId === -1) return;
    const gone = new Promise((resolve) => worker.once('exit', resolve));
    worker.postMessage(null);
    await gone;
  }
}

function answerOf<Job, Done>(worker: Worker, job: Job): Promise<Done> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      worker.off('message', answered).off('error', reject).off('exit', left);
      act();
    };
    const answered = (answer: Answer<Done>) =>
      settle(() => ('done' in answer ? resolve(answer.done) : reject(errorOf(answer.failure))));
    const left = () => settle(() => reject(new Error('The side thread ended before its work did.')));
    worker.once('message', answered).once('error', reject).once('exit', left);
    worker.postMessage(job);
  });
}

/** The other side: does jobs until the thread is dismissed. */
export function attend<Job, Done>(work: (job: Job) => Promise<Done>, close: () => Promise<void>): void {
  const port = parentPort;
  if (isMainThread || !port) throw new Error('Only a thread that was begun by a SideThread attends.');
  port.on('message', (job: Job | null) => {
    if (job === null) {
      port.close();
      void close();
      return;
    }
    const answer: Promise<Answer<Done>> = work(job).then(
      (done) => ({ done }),
      (error: unknown) => ({ failure: failureOf(error) }),
    );
    void answer.then((message) => port.postMessage(message));
  });
}
