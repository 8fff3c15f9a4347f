import { createHash } from 'node:crypto';
import { LOCALES } from '@lectern/shared-types';
import type { EnqueuedTask, MultiSearchQuery } from 'meilisearch';
import type { Engine, EngineAnswer, Request, SearchDocument, Side } from '../model.ts';
import { SHAPE } from '../rules/lexemes.ts';
import { answerOf, type Hit } from './answers.ts';
import { membersWriting, publicWriting, type Kept, type Writing } from './documents.ts';
import { Indexes, SCOPES, type Scope } from './indexes.ts';
import { questionsOf, scopeOf } from './questions.ts';
import { Server, type Place } from './server.ts';
import { settingsOf } from './settings.ts';
import { wordingsOf, type Wording } from './wordings.ts';

const NOTHING: EngineAnswer = {
  matches: [],
  total: 0,
  facets: { kind: {}, access: {}, course: {} },
  suggestions: [],
};

/** Changes with the settings, and with how documents are put into words. */
const VERSION = createHash('sha256')
  .update(JSON.stringify([SHAPE, LOCALES.map(settingsOf)]))
  .digest('base64url');

/** Parts that are handed over in one request. */
const AT_ONCE = 500;

const WRITINGS: Record<Scope, (document: SearchDocument) => Writing> = {
  public: publicWriting,
  members: membersWriting,
};

/** The engine that searches where MEILI_URL names a server. */
export class MeilisearchEngine implements Engine {
  readonly name = 'meilisearch';
  readonly version = VERSION;
  readonly #server: Server;
  readonly #indexes: Indexes;

  constructor(place: Place, prefix = 'lectern') {
    this.#server = new Server(place);
    this.#indexes = new Indexes(this.#server, prefix);
  }

  async find(request: Request): Promise<EngineAnswer> {
    const wordings = wordingsOf(request);
    let answer = NOTHING;
    for (const wording of wordings) {
      answer = await this.#ask(request, wording);
      if (answer.total > 0) break;
    }
    return answer;
  }

  async #ask(request: Request, wording: Wording): Promise<EngineAnswer> {
    const uid = this.#indexes.nameOf(scopeOf(request), request.locale, 'live');
    const queries = questionsOf(request, wording, uid);
    const { results } = await this.#server.ask((client) =>
      client.multiSearch<{ queries: MultiSearchQuery[] }, Hit>({ queries }),
    );
    return answerOf(results, request);
  }

  isThere(): Promise<boolean> {
    return this.#indexes.areThere();
  }

  begin(): Promise<void> {
    return this.#indexes.begin();
  }

  goLive(): Promise<void> {
    return this.#indexes.swap();
  }

  async put(documents: SearchDocument[], side: Side): Promise<void> {
    const tasks: EnqueuedTask[] = [];
    for (const scope of SCOPES)
      for (const locale of LOCALES) {
        const writings = documents.filter((document) => document.locale === locale).map(WRITINGS[scope]);
        tasks.push(...(await this.#write(this.#indexes.nameOf(scope, locale, side), writings)));
      }
    await this.#server.wait(tasks);
  }

  /** What is to leave leaves first. The server does its tasks in this order. */
  async #write(uid: string, writings: Writing[]): Promise<EnqueuedTask[]> {
    if (writings.length === 0) return [];
    const keep = writings.flatMap((writing) => writing.keep);
    const filter = writings.map(({ excess }) => excess).join(' OR ');
    return this.#server.tell(async (client) => {
      const index = client.index<Kept>(uid);
      const tasks = [await index.deleteDocuments({ filter })];
      for (let from = 0; from < keep.length; from += AT_ONCE)
        tasks.push(await index.addDocuments(keep.slice(from, from + AT_ONCE)));
      return tasks;
    });
  }
}
