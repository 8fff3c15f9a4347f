import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublishedDocument } from '@lectern/shared-types';
import { beforeEach } from 'vitest';
import { rows } from '#kernel/db/index.ts';
import { localeOf } from '#kernel/locale.ts';
import { course } from '#rooms/catalog/index.ts';
import { article, latestArticles } from '#rooms/editorial/index.ts';
import { pull } from '../rooms/publishing/pull.ts';
import { writeRelease } from '../rooms/publishing/whole-release.ts';
import * as make from './documents.ts';
import { aPress } from './press.ts';
import { useSite, type TestSite } from './site.ts';

/** What a page of the site shows; null where nothing is. */
async function titlesOn(path: string): Promise<string[] | null> {
  const [, kind, slug = ''] = /\/(articles|courses)\/([^/]+)\/$/.exec(path) ?? [];
  const locale = localeOf(path);
  if (!kind) return (await latestArticles(locale)).map(({ title }) => title);
  if (kind === 'articles') return article(locale, slug).then((found) => found && [found.title]);
  const taught = await course(locale, slug);
  if (!taught) return null;
  const prices = [...taught.prices, ...taught.memberPrices.map(({ price }) => price)];
  return [taught.title, ...prices.map(({ amount }) => String(amount))];
}

/** Pages of a site that has articles, a list of them and courses, and fails where a text says so. */
async function page(path: string): Promise<Response> {
  const locale = localeOf(path);
  const titles = await titlesOn(path);
  if (!titles) return new Response('gone', { status: 404 });
  if (titles.some((title) => title.includes('broken'))) return new Response('oh', { status: 500 });
  const status = path.includes('/404') ? 404 : 200;
  return new Response(`<html lang="${locale}">${titles.join()}</html>`, { status });
}

const press = aPress(page);

/** The site's code as a worker has it. */
export const code = { render: page, build: press.build.id };

export const tea = make.anArticle({ slug: 'tea', title: 'Tea' });
export const rice = make.anArticle({ slug: 'rice', title: 'Rice' });

interface OutboxRow {
  state: string;
  attempts: number;
  path: string | null;
  trouble: string | null;
}

/** What a test does and sees as somebody in the CMS, and as a reader. */
class Publications {
  readonly site: TestSite;

  constructor(site: TestSite) {
    this.site = site;
  }

  /** Publishes documents in the CMS, which says so. */
  async inCms(...documents: PublishedDocument[]): Promise<void> {
    const { cms } = this.site;
    const ids = new Set(documents.map(({ documentId, locale }) => `${documentId} ${locale}`));
    const others = cms.documents.filter(({ documentId, locale }) => !ids.has(`${documentId} ${locale}`));
    cms.documents = [...others, ...documents];
    await this.say(...documents);
  }

  async takeDown(...documents: PublishedDocument[]): Promise<void> {
    const { cms } = this.site;
    cms.documents = cms.documents.filter((one) => !documents.includes(one));
    await this.say(...documents);
  }

  async say(...documents: PublishedDocument[]): Promise<void> {
    for (const { type, documentId, locale } of documents)
      await rows('insert into site.outbox (type, document_id, locale) values ($1, $2, $3)', [
        type,
        documentId,
        locale,
      ]);
  }

  /** A file that readers see; null where there is none. */
  live(file: string): Promise<string | null> {
    return readFile(join(this.site.dataDir, 'site', 'current', file), 'utf8').catch(() => null);
  }

  liveArticle(slug: string): Promise<string | null> {
    return this.live(`articles/${slug}/index.html`);
  }

  outbox(): Promise<OutboxRow[]> {
    return rows<OutboxRow>('select state, attempts, path, trouble from site.outbox order by id');
  }

  /** Lets the pauses after failures be over. */
  async passTime(): Promise<void> {
    await rows("update site.outbox set next_at = clock_timestamp() where state = 'waiting'");
  }
}

/** A site with two articles, live and published anew before each test. */
export function usePublications(): Publications {
  const site = useSite();
  beforeEach(async () => {
    await rows('delete from site.outbox');
    site.cms.unsayable.clear();
    site.cms.documents = [tea, rice];
    await pull();
    await writeRelease(press);
  });
  return new Publications(site);
}
