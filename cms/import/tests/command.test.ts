import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { run } from '../src/cli.ts';
import { BOOK, copyOfBook, folderWith } from './kit/folders.ts';
import { listeningCms, TOKEN, type SpokenCms } from './kit/spoken-cms.ts';

interface Ran {
  code: number;
  printed: string;
}

async function imported(cms: Pick<SpokenCms, 'url'>, ...argv: string[]): Promise<Ran> {
  const lines: string[] = [];
  const heard = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation((words) => lines.push(String(words)) > 0),
  );
  try {
    const code = await run(argv, { CMS_URL: cms.url, CMS_TOKEN: `${TOKEN},an-older-one` });
    return { code, printed: lines.join('') };
  } finally {
    for (const spy of heard) spy.mockRestore();
  }
}

test('a book comes in with its pictures, and coming in again changes nothing', async () => {
  const cms = await listeningCms();
  const first = await imported(cms, BOOK, '--publish', 'admin@example.com');
  expect(first.code).toBe(0);
  expect(first.printed).toContain('zh-CN: course created; 7 lessons: 7 created, 0 unchanged');
  expect(first.printed).toContain('files: 3 new, 0 already there, 0 failed');
  const again = await imported(cms, BOOK, '--publish', 'admin@example.com');
  expect(again.code).toBe(0);
  expect(again.printed).toContain('en: course unchanged; 7 lessons: 7 unchanged');
  expect(again.printed).toContain('files: 0 new, 3 already there, 0 failed');
});

test('documents name the administrator and the uploaded pictures', async () => {
  const cms = await listeningCms();
  await imported(cms, BOOK, '--publish', 'admin@example.com');
  const coin = cms.documents.get('lesson everyday-chance-chance-coin en');
  expect(coin).toMatchObject({ publishAs: 'admin@example.com', data: { access: 'preview', duration: 720 } });
  const body = coin?.type === 'lesson' ? coin.data.body : '';
  const name = /!\[[^\]]*\]\(\/uploads\/([^ )]+)/.exec(body)?.[1] ?? '';
  expect(cms.files.get(name)).toEqual(readFileSync(join(BOOK, 'en/img/tree.svg')));
  expect(cms.documents.get('course everyday-chance zh-CN')).toMatchObject({
    data: { title: '日常的概率', language: 'zh-CN' },
  });
});

test('importing again sends what changed and adds what is new', async () => {
  const cms = await listeningCms();
  const folder = copyOfBook();
  await imported(cms, folder);
  appendFileSync(join(folder, 'zh/preface.md'), '\n又及。\n');
  appendFileSync(join(folder, 'zh/SUMMARY.md'), '[新的一课](new.md)\n');
  appendFileSync(join(folder, 'zh/new.md'), '# 新的一课\n\n文字。\n');
  const again = await imported(cms, folder);
  expect(again.printed).toContain('zh-CN: course updated; 8 lessons: 1 created, 1 updated, 6 unchanged');
  expect(again.printed).toContain('en: course unchanged; 7 lessons: 7 unchanged');
});

test('a dry run draws the plan and asks the CMS nothing', async () => {
  const cms = await listeningCms();
  const { code, printed } = await imported(cms, BOOK, '--dry-run');
  expect(code).toBe(0);
  expect(printed).toContain('│  └─ 平均会怎样 → everyday-chance-chance-average (free, 3 link(s))');
  expect(cms.asked()).toBe(0);
});

test('a lesson that is refused is told, does not keep the others, and shows in the exit code', async () => {
  const cms = await listeningCms(({ type, data }) => type === 'lesson' && data.title === '习惯');
  const { code, printed } = await imported(cms, BOOK);
  expect(code).toBe(1);
  expect(printed).toContain('✗ habits/README.md: was refused: This one is not wanted.');
  expect(printed).toContain('zh-CN: course created; 7 lessons: 6 created, 0 unchanged, 1 failed');
});

test('dead links alone are no failure', async () => {
  const cms = await listeningCms();
  const folder = folderWith({ 'a.md': '# A\n\n[gone](gone.md)\n' });
  const { code, printed } = await imported(cms, folder);
  expect(code).toBe(0);
  expect(printed).toContain('! a.md:3: link “gone.md” leads nowhere');
});

test('a file that cannot be read is a failure of its own', async () => {
  const cms = await listeningCms();
  const { code, printed } = await imported(cms, folderWith({ 'a.md': '# A\n', 'b.md': '' }));
  expect(code).toBe(1);
  expect(printed).toContain('✗ b.md: is empty; left out');
  expect(printed).toContain('1 lessons: 1 created');
});

test('an administrator who is not there stops the import before anything is sent', async () => {
  const cms = await listeningCms();
  const { code, printed } = await imported(cms, BOOK, '--publish', 'nobody@example.com');
  expect(code).toBe(2);
  expect(printed).toContain('no such administrator');
  expect(cms.documents.size).toBe(0);
});

test('a wrong token, a missing one, a missing folder and a wrong option are one sentence each', async () => {
  const cms = await listeningCms();
  const wrong = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  expect(await run([BOOK], { CMS_URL: cms.url, CMS_TOKEN: 'another' })).toBe(2);
  expect(await run([BOOK], { CMS_URL: cms.url })).toBe(2);
  expect(await run(['nowhere'], { CMS_URL: cms.url, CMS_TOKEN: TOKEN })).toBe(2);
  expect(await run([BOOK, '--colour'], { CMS_URL: cms.url, CMS_TOKEN: TOKEN })).toBe(2);
  const said = wrong.mock.calls.map(([words]) => String(words));
  vi.restoreAllMocks();
  expect(said).toEqual([
    '✗ The token is not right.\n',
    expect.stringContaining('CMS_TOKEN: put the server token'),
    expect.stringContaining('is not there'),
    expect.stringContaining("Unknown option '--colour'"),
  ]);
});
