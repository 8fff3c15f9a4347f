import { z } from 'zod';

/** What was missing or wrong, by name, and what to put there. */
export class EnvironmentInvalid extends Error {
  override readonly name = 'EnvironmentInvalid';
  readonly status = 500;
  readonly code = 'ENVIRONMENT_INVALID';
}

/** How a client of the CMS reaches it. */
export const CmsAccess = z.object({
  CMS_URL: z
    .url('put the address of the running CMS there, as in http://127.0.0.1:1337')
    .default('http://127.0.0.1:1337'),
  CMS_TOKEN: z
    .string(
      'put the server token of the running CMS there; npm run import and npm run seed do it by themselves',
    )
    .min(1, 'must not be empty')
    // Two tokens stand there while they are being exchanged.
    .transform((tokens) => tokens.split(',')[0]?.trim() ?? ''),
});
export type Variables = Record<string, string | undefined>;

export function currentVariables(): Variables {
  return process.env;
}

/** What a program needs to know of its environment. @throws EnvironmentInvalid with a line for each variable */
export function readEnvironment<Schema extends z.ZodType>(
  schema: Schema,
  variables: Variables,
): z.output<Schema> {
  const parsed = schema.safeParse(variables);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new EnvironmentInvalid(lines.join('\n'));
}

/** The folder that the command was typed in: npm runs scripts elsewhere and remembers it. */
export function typedIn(variables: Variables): string {
  return variables['INIT_CWD'] ?? process.cwd();
}
