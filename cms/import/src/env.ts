import { z } from 'zod';

/** What was missing or wrong, by name, and what to put there. */
export class EnvironmentInvalid extends Error {
  override readonly name = 'EnvironmentInvalid';
  readonly status = 500;
  readonly code = 'environment-invalid';
}

const Environment = z.object({
  CMS_URL: z
    .url('put the address of the running CMS there, as in http://127.0.0.1:1337')
    .default('http://127.0.0.1:1337'),
  CMS_TOKEN: z
    .string('put the server token of the running CMS there; npm run import does it by itself')
    .min(1, 'must not be empty')
    // Two tokens stand there while they are being exchanged.
    .transform((tokens) => tokens.split(',')[0]?.trim() ?? ''),
});
export type Environment = z.infer<typeof Environment>;
export type Variables = Record<string, string | undefined>;

export function currentVariables(): Variables {
  return process.env;
}

export function readEnvironment(variables: Variables): Environment {
  const parsed = Environment.safeParse(variables);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new EnvironmentInvalid(lines.join('\n'));
}

/** The folder that the command was typed in: npm runs scripts elsewhere and remembers it. */
export function typedIn(variables: Variables): string {
  return variables['INIT_CWD'] ?? process.cwd();
}
