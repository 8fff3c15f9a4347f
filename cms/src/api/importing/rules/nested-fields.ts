import { z } from 'zod';
import { Chapter } from '@lectern/shared-types';
import { many, picture, type Field, type Find } from './fields';

const Seo = z
  .object({
    title: z.string().nullish(),
    description: z.string().nullish(),
    picture: z.unknown().optional(),
  })
  .nullish();
const Stored = z.object({ id: z.number() }).nullish();

/** `hidden` is for editors alone, so it is neither said nor compared, and stays as it is. */
export const seo: Field = {
  populate: { populate: { picture: picture.populate } },
  references: (value) => picture.references(Seo.parse(value)?.picture),
  write: (value, find, stored) => {
    const said = Seo.parse(value);
    if (!said) return null;
    const id = Stored.parse(stored)?.id;
    const picked = picture.write(said.picture, find, null);
    const texts = { title: said.title ?? null, description: said.description ?? null };
    return { ...(id ? { id } : {}), ...texts, picture: picked };
  },
  said: (value) => told(Seo.parse(value), (name) => picture.said(name, unasked)),
  kept: (stored) => told(Seo.parse(stored), (kept) => picture.kept(kept)),
};

const unasked: Find = () => 0;

function told(value: z.infer<typeof Seo>, pictured: (picture: unknown) => unknown): unknown {
  if (!value) return null;
  return [value.title || null, value.description || null, pictured(value.picture)];
}

const Sections = z
  .array(z.object({ title: z.string().nullish(), lessons: z.unknown().optional() }))
  .nullish()
  .transform((sections) => sections ?? []);
const lessons = many('lesson');

/** The outline of a course. */
export const sections: Field = {
  populate: { populate: { lessons: lessons.populate } },
  references: (value) => Sections.parse(value).flatMap((section) => lessons.references(section.lessons)),
  write: (value, find) =>
    Sections.parse(value).map((section) => ({
      title: section.title ?? null,
      lessons: lessons.write(section.lessons, find, null),
    })),
  said: (value, find) =>
    Sections.parse(value).map((section) => [section.title || null, lessons.said(section.lessons, find)]),
  kept: (stored) =>
    Sections.parse(stored).map((section) => [section.title || null, lessons.kept(section.lessons)]),
};

const Captions = z
  .array(z.object({ language: z.string(), file: z.unknown().optional() }))
  .nullish()
  .transform((tracks) => tracks ?? []);

/** What is said in a recording, a file for each language. */
export const captions: Field = {
  populate: { populate: { file: picture.populate } },
  references: (value) => Captions.parse(value).flatMap(({ file }) => picture.references(file)),
  write: (value, find) =>
    Captions.parse(value).map(({ language, file }) => ({ language, file: picture.write(file, find, null) })),
  said: (value) => Captions.parse(value).map(({ language, file }) => [language, picture.said(file, unasked)]),
  kept: (stored) => Captions.parse(stored).map(({ language, file }) => [language, picture.kept(file)]),
};

const Chapters = z
  .array(Chapter)
  .nullish()
  .transform((parts) => parts ?? []);

/** The parts of a recording. */
export const chapters: Field = {
  populate: true,
  references: () => [],
  write: (value) => Chapters.parse(value),
  said: (value) => Chapters.parse(value),
  kept: (stored) => Chapters.parse(stored),
};
