import { expect, test } from 'vitest';
import { useServed } from './kit/served.ts';

const { server } = useServed();

async function ask(path: string) {
  const response = await fetch(server.origin + path, { redirect: 'manual' });
  return { status: response.status, location: response.headers.get('location'), html: await response.text() };
}

test('a page that exists in one language says so to readers of the other', async () => {
  const { html } = await ask('/articles/only-chinese/');
  expect(html).toContain('This page exists in Chinese only');
});

test('in the language that it lacks it is not found, and offered in the one that it has', async () => {
  const { status, html } = await ask('/en/articles/only-chinese/');
  expect({ status, isOffered: html.includes('href="/articles/only-chinese/"') }).toEqual({
    status: 404,
    isOffered: true,
  });
  expect((await ask('/en/articles/nowhere/')).html).not.toContain('/articles/nowhere/');
});

test('courses are narrowed down by links, and what is combined stays out of search engines', async () => {
  const { status, html } = await ask('/courses/find/?level=beginner&price=paid');
  expect({ status, isHidden: html.includes('content="noindex"') }).toEqual({ status: 200, isHidden: true });
  expect(html).toContain('href="/courses/writing/"');
});

test('a choice that has a page of its own leads there', async () => {
  expect(await ask('/courses/find/?level=beginner')).toMatchObject({
    status: 301,
    location: '/courses/level/beginner/',
  });
});
