import type { Locale } from '@lectern/shared-types';
import { createHash } from 'node:crypto';
import {
  mediaNames,
  readingMinutes,
  RENDERER_VERSION,
  renderMarkdown,
  type Rendered,
} from '#kernel/markdown/index.ts';
import type { Transaction, Key, Table } from './db/index.ts';
import type { MediaShelf } from './media/index.ts';

/** Markdown as it is kept: rendered once. `key` tells of what it was made, so that it is not made again. */
export interface Text {
  key: string;
  html: string;
  toc: Rendered['toc'];
  readingMinutes: number;
}

/** Texts of earlier pulls, by key. */
export type KnownTexts = Map<string, Text>;

/** What a text needs to become HTML. Without a shelf no file is shown: paid texts keep theirs to themselves. */
export interface TextContext {
  locale: Locale;
  shelf: MediaShelf | null;
  known: KnownTexts;
  /** How the text stands on its page (see `RenderOptions`). */
  standing?: { headingOffset?: number; idPrefix?: string };
}

/** The names of the files that a Markdown text refers to. */
export const namesIn = (markdown: string): string[] => mediaNames(markdown);

const titleOf = (name: string) => name.replace(/_[0-9a-f]{6,}(?=\.)/, '');

/** Renders Markdown, or takes what an earlier pull made of the same words, language, files and renderer. */
export function renderText(markdown: string, context: TextContext): Text {
  const { shelf, locale, standing = {} } = context;
  const picture = (name: string) => shelf?.picture({ name, alt: null }) ?? null;
  const file = (name: string) => shelf?.file({ name, title: titleOf(name) }) ?? null;
  const media = namesIn(markdown).map((name) => [name, picture(name)?.src ?? file(name)?.src ?? null]);
  const key = createHash('sha256')
    .update(JSON.stringify([RENDERER_VERSION, locale, standing, shelf !== null, media, markdown]))
    .digest('base64url');
  const known = context.known.get(key);
  if (known) return known;
  const { html, toc, words } = renderMarkdown(markdown, { ...standing, locale, picture, file });
  return { key, html, toc, readingMinutes: readingMinutes(words) };
}

/** The texts that these documents had before, wherever in their rows they stand. */
export async function knownTexts(trx: Transaction, table: Table, keys: Key[]): Promise<KnownTexts> {
  const ofLocale = table.key.includes('locale') ? 'and t.locale = k.locale' : '';
  const { rows } = await trx.query<{ text: Text }>(
    `select jsonb_path_query(to_jsonb(t), 'strict $.**{1 to 3} ? (exists(@.key) && exists(@.html))') as text
     from ${table.name} t
     join unnest($1::text[], $2::text[]) as k (document_id, locale)
       on t.document_id = k.document_id ${ofLocale}`,
    [keys.map((key) => key.documentId), keys.map((key) => key.locale)],
  );
  return new Map(rows.map(({ text }) => [text.key, text]));
}
