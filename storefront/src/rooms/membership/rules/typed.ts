import type { z } from 'zod';
import { messagesOf } from '#messages/index.ts';
import type { Complaint, Complaints } from '#ui/form.ts';

/** Characters of a form as it is sent; nobody types more into ours. */
const MOST = 65_536;

// eslint-disable-next-line no-control-regex -- these are the characters to be left out
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/**
 * The fields of a form as a browser sends them, without characters that nobody types and Postgres does not keep. Of
 * fields with one name the last; a name in brackets is a name like any other. Null where it is too long.
 */
export function typedOf(body: string): Record<string, string> | null {
  if (body.length > MOST) return null;
  const fields = [...new URLSearchParams(body)];
  return Object.fromEntries(fields.map(([name, text]) => [name, text.replace(UNPRINTABLE, '')]));
}

const isComplaint = (text: string): text is Complaint =>
  Object.hasOwn(messagesOf('en').forms.complaints, text);

function complaintOf(issue: z.core.$ZodIssue, typed: string | undefined): Complaint {
  if (isComplaint(issue.message)) return issue.message;
  if (!typed?.trim()) return 'missing';
  return issue.code === 'invalid_format' && issue.format === 'email' ? 'email' : 'unfit';
}

/** What is wrong with each field. A schema names a complaint of its own by its key, as in `.min(10, 'short')`. */
export function complaintsOf(error: z.ZodError, typed: Record<string, string>): Complaints {
  const all = error.issues.map((issue): [string, Complaint] => {
    const name = String(issue.path[0] ?? 'form');
    return [name, complaintOf(issue, typed[name])];
  });
  return Object.fromEntries(all.reverse());
}
