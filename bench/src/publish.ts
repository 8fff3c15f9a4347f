import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishHouse, startHouse, type House } from '@lectern/local';
import { Editor } from './publish/editor.ts';
import { fillCms } from './publish/filling.ts';
import { msUntil, waitsOf, type Waits } from './publish/watching.ts';

export const PUBLISH_SIZES = [1_000, 10_000];
const LESSON = 'api::catalog.lesson';
const COURSE = 'api::catalog.course';
const TIMES = { body: 100, title: 30, bulk: 3, search: 30 };
const MANY = 50;

/** From the CMS's answer to an editor until the server gives changed bytes, and until a search finds them. */
export interface PublishResult {
  lessonPages: number;
  body: Waits;
  courseTitle: Waits;
  fiftyTitles: Waits;
  searchHit: Waits;
}

/** The lesson of this number and the course of that one, as the academy names them. */
const lessonId = (number: number) => `benchlesson${String(number).padStart(18, '0')}`;
const courseId = (number: number) => `benchcourse${String(number).padStart(18, '0')}`;
const pageOf = (lesson: number) =>
  `/courses/course-${String(Math.floor(lesson / 100))}/lesson-${String(lesson)}/`;

interface Measuring {
  house: House;
  editor: Editor;
  /** How many lessons there are, each in two languages. */
  lessons: number;
}

/** A lesson somewhere, another one each time. */
const someLesson = ({ lessons }: Measuring, turn: number) => (turn * 7919) % lessons;

async function repeated(times: number, measure: (turn: number) => Promise<number>): Promise<Waits> {
  const figures: number[] = [];
  for (let turn = -3; turn < times; turn += 1) {
    const figure = await measure(turn + 3);
    if (turn >= 0) figures.push(figure);
  }
  return waitsOf(figures);
}

function bodies(measuring: Measuring): Promise<Waits> {
  const { house, editor } = measuring;
  return repeated(TIMES.body, async (turn) => {
    const lesson = someLesson(measuring, turn);
    const words = `第${String(turn)}稿的这一句`;
    await editor.publish(LESSON, lessonId(lesson), {
      body: `## 新的一节\n\n${words}。\n\n${'讲台。'.repeat(800)}`,
    });
    return msUntil(house.urls.storefront + pageOf(lesson), words);
  });
}

/** The title stands on the pages of all hundred lessons; which of them is asked for makes no difference. */
function courseTitles(measuring: Measuring): Promise<Waits> {
  const { house, editor, lessons } = measuring;
  return repeated(TIMES.title, async (turn) => {
    const course = turn % Math.ceil(lessons / 100);
    const title = `第 ${String(turn)} 版的课程`;
    await editor.publish(COURSE, courseId(course), { title });
    return msUntil(house.urls.storefront + pageOf(course * 100 + 99), title);
  });
}

function manyTitles(measuring: Measuring): Promise<Waits> {
  const { house, editor } = measuring;
  return repeated(TIMES.bulk, async (turn) => {
    const chosen = Array.from({ length: MANY }, (_, index) => someLesson(measuring, turn * MANY + index));
    const title = (lesson: number) => `第 ${String(turn)} 轮第 ${String(lesson)} 课`;
    for (const lesson of chosen) await editor.save(LESSON, lessonId(lesson), { title: title(lesson) });
    await editor.publishMany(chosen.map(lessonId));
    const since = performance.now();
    for (const lesson of chosen)
      await msUntil(house.urls.storefront + pageOf(lesson), `${title(lesson)}</h1>`, since);
    return performance.now() - since;
  });
}

async function searchHit(measuring: Measuring, turn: number): Promise<number> {
  const { house, editor } = measuring;
  const word = `xunmi${String(turn)}zq`;
  const lesson = someLesson(measuring, turn * 13);
  await editor.publish(LESSON, lessonId(lesson), { body: `## 寻觅\n\n这里有一个词：${word}。` });
  return msUntil(`${house.urls.storefront}/api/search/?q=${word}&locale=zh-CN`, lessonId(lesson));
}

async function measureSize(lessonPages: number): Promise<PublishResult> {
  const dataDir = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
  const house = await startHouse({ dataDir, ports: 'free', seed: false, quiet: true });
  try {
    const { superuser } = house.databaseUrls;
    const [administrator] = house.adminAccounts;
    if (!superuser || !administrator) throw new Error('The house lacks a database or an administrator.');
    await fillCms(superuser, lessonPages);
    await publishHouse(dataDir);
    const editor = await Editor.logIn(house.urls.cms, administrator);
    await editor.reviewNothing();
    const measuring = { house, editor, lessons: lessonPages / 2 };
    // What was published first is indexed first: when this is found, a new house has settled down.
    await searchHit(measuring, TIMES.search + 10);
    return {
      lessonPages,
      body: await bodies(measuring),
      courseTitle: await courseTitles(measuring),
      fiftyTitles: await manyTitles(measuring),
      searchHit: await repeated(TIMES.search, (turn) => searchHit(measuring, turn)),
    };
  } finally {
    await house.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Measures each size in a whole house of its own, one after the other. */
export async function benchPublish(
  sizes: number[],
  onResult: (result: PublishResult) => void,
): Promise<PublishResult[]> {
  const results: PublishResult[] = [];
  for (const size of sizes) {
    const result = await measureSize(size);
    onResult(result);
    results.push(result);
  }
  return results;
}
