import pg from 'pg';
import { env } from '../env.ts';
import { reasonOf } from '../errors.ts';

const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 5_000;

/**
 * Hears what is told on some channels of the database, by a connection of its own. A notice is a hint and no more:
 * what is told while the connection is away is never heard, so whoever listens also looks by itself now and then.
 */
export class Listener {
  readonly #name: string;
  readonly #channels: string[];
  readonly #hear: (channel: string) => void;
  #client: pg.Client | undefined;
  #again: NodeJS.Timeout | undefined;
  #ended = false;

  /**
   * @param name by which the database knows the connection
   * @param hear also called for every channel whenever the connection stands anew
   */
  constructor(name: string, channels: string[], hear: (channel: string) => void) {
    this.#name = name;
    this.#channels = channels;
    this.#hear = hear;
  }

  /** Begins to listen. A database that is away is asked again and again, ever more rarely. */
  async begin(pause = FIRST_PAUSE): Promise<void> {
    if (this.#ended) return;
    const client = new pg.Client({
      connectionString: env().SITE_DATABASE_URL,
      keepAlive: true,
      application_name: this.#name,
    });
    this.#client = client;
    let patience = pause;
    const lost = once(() => this.#retry(client, patience));
    client.on('error', lost).on('end', lost);
    client.on('notification', ({ channel }) => this.#hear(channel));
    try {
      await client.connect();
      for (const channel of this.#channels) await client.query(`listen ${client.escapeIdentifier(channel)}`);
      patience = FIRST_PAUSE;
      for (const channel of this.#channels) this.#hear(channel);
    } catch (error) {
      console.error(`Not heard by the database just now (${reasonOf(error)}); trying again.`);
      lost();
    }
  }

  async end(): Promise<void> {
    this.#ended = true;
    clearTimeout(this.#again);
    await this.#client?.end().catch(() => undefined);
  }

  #retry(client: pg.Client, pause: number): void {
    void client.end().catch(() => undefined);
    if (this.#ended) return;
    const next = Math.min(pause * 2, LONGEST_PAUSE);
    this.#again = setTimeout(() => void this.begin(next), pause);
  }
}

function once(work: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    work();
  };
}
