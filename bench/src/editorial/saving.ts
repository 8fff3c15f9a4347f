import { median } from './median.ts';
import type { Desk } from './cms.ts';

const LESSON = 'api::catalog.lesson';
const COURSE = 'api::catalog.course';
const zh = { locale: 'zh-CN' };

/** Median times of a save in ms, with and without the keeping of versions. */
export interface Saving {
  what: string;
  saves: number;
  withoutMs: number;
  withMs: number;
  moreMs: number;
}

/** Saves a lesson and a course again and again, by turns with and without versions, so that both see the same machine. */
export async function measureSaving(desk: Desk, saves: number): Promise<Saving[]> {
  const lesson = await newLesson(desk, 0);
  const course = await newCourse(desk);
  return [
    await compare(desk, { what: 'a lesson of 8,000 characters', saves }, (turn) =>
      desk.strapi.documents(LESSON).update({ ...lesson, ...zh, data: { body: bodyOf(turn) } }),
    ),
    await compare(desk, { what: 'a course of 40 lessons', saves }, (turn) =>
      desk.strapi.documents(COURSE).update({ ...course, ...zh, data: { subtitle: `第 ${String(turn)} 次` } }),
    ),
  ];
}

async function compare(
  desk: Desk,
  { what, saves }: Pick<Saving, 'what' | 'saves'>,
  save: (turn: number) => Promise<unknown>,
): Promise<Saving> {
  const times: Record<'with' | 'without', number[]> = { with: [], without: [] };
  // The first saves warm up what both need.
  for (let turn = -20; turn < saves * 2; turn += 1) {
    const side = turn % 2 === 0 ? 'with' : 'without';
    desk.keepVersions(side === 'with');
    const started = performance.now();
    await save(turn);
    if (turn >= 0) times[side].push(performance.now() - started);
  }
  desk.keepVersions(true);
  const [withMs, withoutMs] = [median(times.with), median(times.without)];
  return { what, saves, withoutMs, withMs, moreMs: withMs - withoutMs };
}

const bodyOf = (turn: number) => `## 第 ${String(turn)} 稿\n\n${'讲台上的一句话。'.repeat(1000)}`;

async function newLesson({ strapi }: Desk, index: number): Promise<{ documentId: string }> {
  const data = {
    title: `第 ${String(index)} 课`,
    slug: `bench-lesson-${String(index)}`,
    body: bodyOf(0),
    seo: { title: '题' },
  };
  const { documentId } = await strapi.documents(LESSON).create({ ...zh, data });
  return { documentId };
}

async function newCourse(desk: Desk): Promise<{ documentId: string }> {
  const lessons: string[] = [];
  for (let index = 1; index <= 40; index += 1) lessons.push((await newLesson(desk, index)).documentId);
  const sections = [0, 10, 20, 30].map((from) => ({ title: '章', lessons: lessons.slice(from, from + 10) }));
  const line = { text: '一句' };
  const data = {
    title: '课程',
    slug: 'bench-course',
    summary: '简介',
    language: 'zh-CN',
    sections,
    outcomes: [line, line],
    faq: [{ question: '问', answer: '答' }],
  };
  const { documentId } = await desk.strapi.documents(COURSE).create({ ...zh, data });
  return { documentId };
}
