import { expect, test } from 'vitest';
import { SiteError, traceOf } from './errors.ts';

test('the trace of an error names its causes, and nothing of the row that a database refused', () => {
  const refused = Object.assign(new Error('violates a constraint'), {
    detail: 'Failing row contains (words).',
  });
  const trace = traceOf(new SiteError('NOT_STORED', 'It was not stored.', { cause: refused }));
  expect(trace).toContain('It was not stored.');
  expect(trace).toContain('because of Error: violates a constraint');
  expect(trace).not.toContain('words');
});
