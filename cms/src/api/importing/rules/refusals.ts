import { errors } from '@strapi/utils';
import { z, type ZodError } from 'zod';
import { Refusal } from '@lectern/cms-kernel';
import type { Reference } from './fields';

/** The request does not say what can be imported; the message has a line for each field. */
export class NotUnderstood extends Refusal {
  constructor(error: ZodError) {
    const faults = error.issues.map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`);
    super(400, 'NOT_UNDERSTOOD', faults.join('\n'));
  }
}

/** The document refers to what the CMS does not have, or not in this language. */
export class UnknownReferences extends Refusal {
  constructor(references: Reference[], locale: string) {
    const named = references.map(({ target, name }) =>
      target === 'file' ? `file ${name}` : `${target} ${name} (${locale})`,
    );
    super(422, 'UNKNOWN_REFERENCES', `The CMS does not have: ${named.join(', ')}`);
  }
}

/** Nobody who may publish has this mail address. */
export class NotAnAdministrator extends Refusal {
  constructor(email: string) {
    super(
      422,
      'NOT_AN_ADMINISTRATOR',
      `${email} is no active administrator, so nothing is published in that name.`,
    );
  }
}

/** The address belongs to another document. */
export class SlugTaken extends Refusal {
  constructor(message: string) {
    super(409, 'SLUG_TAKEN', message);
  }
}

/** The CMS's own rules refuse the document; the message says which. */
export class NotAcceptable extends Refusal {
  constructor(message: string) {
    super(422, 'NOT_ACCEPTABLE', message);
  }
}

/** The media library does not take files of this kind. */
export class TypeRefused extends Refusal {
  constructor(name: string) {
    super(415, 'TYPE_REFUSED', `${name} is no file of a kind that the media library takes.`);
  }
}

/** What Strapi says of each field, or of the address, beside a validation error's message. */
const Details = z.object({
  code: z.string().optional(),
  errors: z.array(z.object({ path: z.array(z.coerce.string()), message: z.string() })).optional(),
});

/** What Strapi or a room's own rules refuse, as a refusal; null for what is no refusal but a fault. */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof errors.ValidationError) {
    const { code, errors: faults = [] } = Details.safeParse(error.details).data ?? {};
    if (code === 'SLUG_REFUSED') return new SlugTaken(error.message);
    const lines = faults.map(({ path, message }) => `${path.join('.')}: ${message}`);
    return new NotAcceptable(lines.join('\n') || error.message);
  }
  // Postgres' class 22: a value that the column cannot hold, such as a title of more than 255 characters.
  const isValue = error instanceof Error && 'code' in error && /^22/.test(String(error.code));
  return isValue ? new NotAcceptable(error.message.replace(/^.* - /s, '')) : null;
}
