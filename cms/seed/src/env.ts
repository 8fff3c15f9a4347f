import { CmsAccess, readEnvironment } from '@lectern/import';
import { z } from 'zod';

const Environment = CmsAccess.extend({
  SEED_ADMIN: z.email({ error: 'put the mail address of an administrator of the CMS there' }),
});

/** What the seed's command line needs to know. @throws EnvironmentInvalid */
export const environment = () => readEnvironment(Environment, process.env);
