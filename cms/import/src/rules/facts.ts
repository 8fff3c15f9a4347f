import { Access, LessonKind, Level, Slug } from '@lectern/shared-types';
import { z } from 'zod';
import type { Problem } from './problem.ts';
import { slugOf } from './slugs.ts';

/*
 * What front matter and course.yaml say, in the words of Hugo, Docusaurus, Jekyll and our own.
 */

/** Seconds, out of `90`, `12:30`, `1:02:03`, `PT1H5M`, `1h 5m`, `45 min` or `12 分钟`. */
export function secondsOf(written: string | number): number | null {
  const words = String(written).trim();
  if (/^\d+(?:\.\d+)?$/.test(words)) return Math.round(Number(words));
  const clock = /^(?:(\d+):)?(\d{1,2}):(\d{2})$/.exec(words);
  if (clock) return Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
  const [, hours, minutes, seconds] = SPELLED.exec(words) ?? [];
  if (!hours && !minutes && !seconds) return null;
  return Math.round(Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0));
}

const NUMBER = '(\\d+(?:\\.\\d+)?)';
const SPELLED = new RegExp(
  `^(?:PT?)?(?:${NUMBER}\\s*(?:h|hours?|小时)\\s*)?(?:${NUMBER}\\s*(?:m|mins?|minutes?|分钟?)\\s*)?(?:${NUMBER}\\s*(?:s|secs?|seconds?|秒)\\s*)?$`,
  'i',
);

const text = z.coerce.string().trim().min(1);
const place = z.coerce.number();
const list = z.union([z.array(text), text.transform((one) => [one])]);
const slug = text.transform((words) => slugOf(words.split('/').filter(Boolean).at(-1) ?? '')).pipe(Slug);
const duration = z.union([z.string(), z.number()]).transform((written, context) => {
  const seconds = secondsOf(written);
  if (seconds === null)
    context.addIssue({ code: 'custom', message: 'is no duration such as 12:30 or 45 min' });
  return seconds ?? 0;
});

const LESSON = {
  title: text,
  slug,
  order: place,
  access: Access,
  kind: LessonKind,
  duration,
  teaser: text,
  draft: z.boolean(),
  cover: text,
  media: list,
};
const COURSE = {
  title: text,
  slug,
  subtitle: text,
  summary: text,
  cover: text,
  level: Level,
  language: text,
  access: Access,
  authors: z.array(Slug),
  category: Slug,
  tags: z.array(Slug),
  outcomes: list,
  requirements: list,
  faq: z.array(z.object({ question: text, answer: text })),
};

type Told<Shape extends Record<string, z.ZodType>> = { [Key in keyof Shape]?: z.output<Shape[Key]> };
export type LessonFacts = Told<typeof LESSON>;
export type CourseFacts = Told<typeof COURSE>;

/** Other names of the same fact, the best first. */
const ALIASES: Record<string, string[]> = {
  order: ['order', 'weight', 'sidebar_position', 'nav_order', 'position'],
  kind: ['kind', 'type'],
  teaser: ['teaser', 'description', 'summary', 'excerpt'],
  summary: ['summary', 'description'],
  cover: ['cover', 'image', 'thumbnail'],
  media: ['media', 'video', 'audio', 'pdf', 'download', 'file'],
  language: ['language', 'lang'],
  authors: ['authors', 'author'],
};
/** Words that other tools keep for purposes of their own: no ground for a warning. */
const LENIENT = new Set(['kind', 'slug', 'cover', 'media', 'authors', 'tags', 'category', 'access', 'level']);

export function lessonFacts(
  data: Record<string, unknown>,
  where: string,
): { facts: LessonFacts; problems: Problem[] } {
  const access = ['free', 'preview', 'paid'].find((name) => data[name] === true);
  const kind = ['video', 'audio', 'pdf', 'download'].find((name) => typeof data[name] === 'string');
  return understood(LESSON, { ...(access && { access }), ...(kind && { kind }), ...data }, { where });
}

/** `strict` for files that are ours alone, so that whatever is not understood is worth a line. */
export function courseFacts(
  data: Record<string, unknown>,
  where: string,
  strict = false,
): { facts: CourseFacts; problems: Problem[] } {
  return understood(COURSE, data, { where, strict });
}

function understood<Shape extends Record<string, z.ZodType>>(
  shape: Shape,
  data: Record<string, unknown>,
  { where, strict = false }: { where: string; strict?: boolean },
): { facts: Told<Shape>; problems: Problem[] } {
  const facts: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [key, schema] of Object.entries(shape)) {
    const name = (ALIASES[key] ?? [key]).find((alias) => data[alias] !== undefined && data[alias] !== null);
    if (name === undefined) continue;
    const parsed = schema.safeParse(data[name]);
    if (parsed.success) facts[key] = parsed.data;
    else if (strict || !LENIENT.has(key) || name === key) {
      const what = `“${name}” is left out: ${parsed.error.issues[0]?.message ?? 'not understood'}`;
      problems.push({ level: 'warning', where, what });
    }
  }
  return { facts: facts as Told<Shape>, problems }; // each key was parsed by its own schema just now
}
