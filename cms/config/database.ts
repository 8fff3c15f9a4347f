import { env } from '../src/kernel/env';

export default {
  connection: {
    client: 'postgres',
    connection: { connectionString: env.CMS_DATABASE_URL },
    pool: { min: 0, max: 10 },
    acquireConnectionTimeout: 20_000,
  },
};
