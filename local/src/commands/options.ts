import type { HouseOptions, Ports } from '../house/model.ts';
import { forwarded, type Settings } from '../kernel/env.ts';

/** The house that this clone's settings describe. */
export function optionsOf(settings: Settings): Omit<HouseOptions, 'seed' | 'ports'> & { ports: Ports } {
  const { STOREFRONT_PORT, CMS_PORT, POSTGRES_PORT, MAILBOX_PORT, SMTP_PORT } = settings;
  const ports = {
    storefront: STOREFRONT_PORT,
    cms: CMS_PORT,
    postgres: POSTGRES_PORT,
    mailbox: MAILBOX_PORT,
    smtp: SMTP_PORT,
  };
  const { DATA_DIR: dataDir, LECTERN_MODE: mode, WORKERS: workers } = settings;
  return { dataDir, mode, ports, workers, variables: forwarded() };
}
