import { z } from 'zod';

/** Asks the storefront's own `mayRead` of its built bundle, one question after the other, and prints the times. */

const WARM_UP = 500;
const QUESTIONS = 5_000;

type MayRead = (reader: { memberId: string }, documentId: string) => Promise<boolean>;

const Asked = z.object({ entry: z.url(), members: z.array(z.string()), documents: z.array(z.string()) });

const { entry, members, documents } = Asked.parse(JSON.parse(process.argv[2] ?? '{}'));
const bundle = (await import(entry)) as { inside: { mayRead: MayRead; closeDatabase(): Promise<void> } }; // as: what storefront/src/server/entry.ts exports

const times: number[] = [];
for (let at = 0; at < WARM_UP + QUESTIONS; at += 1) {
  const memberId = members[at % members.length] ?? '';
  const documentId = documents[(at * 7) % documents.length] ?? '';
  const started = performance.now();
  await bundle.inside.mayRead({ memberId }, documentId);
  times.push(performance.now() - started);
}
await bundle.inside.closeDatabase();
console.log(JSON.stringify(times.slice(WARM_UP)));
