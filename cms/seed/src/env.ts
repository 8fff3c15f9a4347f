import { z } from 'zod';

const Env = z.object({
  CMS_URL: z.url({ error: 'put the address of the running CMS there, as in http://127.0.0.1:1337' }),
  CMS_TOKEN: z.string({ error: 'put the server token of the CMS there' }).min(1, 'must not be empty'),
  SEED_ADMIN: z.email({ error: 'put the mail address of an administrator of the CMS there' }),
});
export type Env = z.infer<typeof Env>;

/** The environment says too little or something wrong; one line a variable. */
class BrokenEnvironment extends Error {
  override readonly name = 'BrokenEnvironment';
  readonly status = 500;
  readonly code = 'broken-environment';
}

/** What the seed's command line needs to know. @throws BrokenEnvironment */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const parsed = Env.safeParse(source);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new BrokenEnvironment(lines.join('\n'));
}
