import { expect, test } from 'vitest';
import { plainHtml } from './plain-page.ts';

const html = plainHtml(({ languageName }) => ({ title: `A < B & ${languageName}`, text: '…' }));

test('a plain page says the same in every language, each with a way home', () => {
  expect(html).toContain('<section lang="zh-CN"><h1>A &lt; B &amp; 中文</h1>');
  expect(html).toContain('<section lang="en"><h1>A &lt; B &amp; English</h1>');
  expect(html).toContain('<a href="/en/">');
});

test('it has no style or script of its own, which the policy of the site would refuse', () => {
  expect(html).not.toMatch(/<style|<script|style=/);
});
