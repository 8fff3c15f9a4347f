import { LocalError } from '../kernel/errors.ts';
import { since, terminal } from '../kernel/terminal.ts';
import { sumOf, type Outcome } from './rules/outcome.ts';
import { stages, type Stage } from './stages.ts';

/** `npm test`, `npm run verify`: the definition of done. */
export const test = () => verify({ long: false });

/** `npm run test:long`: the same with the longer walks. */
export const testLong = () => verify({ long: true });

/** Goes through the stages until one fails. The closing line is read by machines. */
async function verify(kind: { long: boolean }): Promise<number> {
  const outcomes: Outcome[] = [];
  for (const stage of stages(kind)) {
    const outcome = await go(stage);
    outcomes.push(outcome);
    if (outcome.failed > 0) break;
  }
  const { passed, failed, skipped } = sumOf(outcomes);
  if (skipped > 0) terminal.line(`${skipped} skipped`);
  terminal.line(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

async function go(stage: Stage): Promise<Outcome> {
  const began = performance.now();
  terminal.line(`\n── ${stage.name} ${'─'.repeat(60 - stage.name.length)}`);
  const outcome = await stage.run().catch((error: unknown): Outcome => {
    terminal.line(error instanceof LocalError ? error.message : String(error));
    return { passed: 0, failed: 1, skipped: 0 };
  });
  terminal.line(`── ${stage.name}: ${outcome.failed === 0 ? 'done' : 'FAILED'} after ${since(began)}`);
  return outcome;
}
