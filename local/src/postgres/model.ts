export interface PostgresOptions {
  /** Folder for the cluster; made when missing. */
  dataDir: string;
  /** 0 or nothing takes a free one. */
  port?: number;
  /** False trades safety at a power cut for speed: for tests. */
  durable?: boolean;
}

export interface Login {
  user: string;
  password: string;
  database: string;
}

export interface Postgres {
  port: number;
  /** Where the cluster really lies: elsewhere than asked for when Postgres' user may not enter there. */
  dataDir: string;
  /** The system user that Postgres runs as, when it is not the one who started it. */
  runsAs: string | null;
  url(login: Login): string;
  /** For provisioning and tests; the database defaults to `postgres`. */
  superuserUrl(database?: string): string;
  /** Resolves when the server has ended, for whatever reason. */
  exited: Promise<void>;
  stop(): Promise<void>;
}
