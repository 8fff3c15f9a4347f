import type { Variables } from '../kernel/env.ts';
import type { Terminal } from '../kernel/terminal.ts';

export interface Ports {
  storefront: number;
  cms: number;
  postgres: number;
  mailbox: number;
  smtp: number;
}

export interface HouseOptions {
  /** Everything that must last; one house at a time lives in it. */
  dataDir: string;
  /** `free` takes whatever is free: for tests. */
  ports: Ports | 'free';
  /** Whether an academy that was never seeded is. */
  seed: boolean;
  /** Says nothing; errors are thrown all the same. */
  quiet?: boolean;
  mode?: 'local' | 'production';
  /** Variables for the CMS and the storefront that go before our own: other databases, SMTP, S3, secrets. */
  variables?: Variables;
  /** Developing: both sides reload what is changed, and nothing is built before. */
  dev?: boolean;
  /** How many workers bring to the site what is published; one where nothing is said. */
  workers?: number;
  /** Gives up starting; what was started is stopped. */
  signal?: AbortSignal;
}

export interface Urls {
  storefront: string;
  cms: string;
  mailbox: string;
}

export interface Account {
  /** As in `content-creator`. */
  role: string;
  email: string;
  password: string;
}

export interface House {
  urls: Urls;
  /** The CMS's server token. */
  token: string;
  /** Demo accounts of the admin panel, an administrator first; none in production. */
  adminAccounts: Account[];
  databaseUrls: Databases;
  /** Waits until the workers have brought to the site all that is published by now. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

export interface Databases {
  /** As the role `lectern_cms`. */
  cms: string;
  /** As the role `lectern_site`. */
  site: string;
  /** Null when the database is not ours. */
  superuser: string | null;
  /** Where Postgres keeps its files; null when it is not ours. */
  dir: string | null;
}

/** What the parts of a house are started with, once all is settled. */
export interface Plan {
  dataDir: string;
  ports: Ports;
  urls: Urls;
  databases: Databases;
  /** The whole environment of the CMS and of the storefront. */
  cms: Variables;
  site: Variables;
  dev: boolean;
  workers: number;
  say: Terminal;
}
