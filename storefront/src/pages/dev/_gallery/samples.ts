import type { Locale, SocialAccount } from '@lectern/shared-types';
import type { FormState } from '#ui/form.ts';
import type { PreviewNote } from '#ui/page.ts';

/** What the gallery shows where the site itself may have none. */
export const authorsSample = [
  { slug: 'lu-yining', name: '陆以宁', headline: '程序员，替小店看账', picture: null },
  { slug: 'ada', name: 'Ada Lovelace', headline: null, picture: null },
];

export const categorySample = { slug: 'writing', name: '写作 Writing' };

export const tagsSample = [
  { slug: 'typescript', name: 'TypeScript' },
  { slug: 'typography', name: '排版' },
];

export const contentsSample = [
  { depth: 2, id: 'one', text: '先说清楚“一天”是什么' },
  { depth: 3, id: 'two', text: 'Whatever can go wrong' },
  { depth: 2, id: 'three', text: '作业' },
];

export const accountsSample: SocialAccount[] = [
  { kind: 'wechat', label: '公众号', account: '讲台学堂' },
  { kind: 'github', label: 'GitHub', account: 'https://github.com/example' },
  { kind: 'mail', label: '写信', account: 'hello@lectern.example' },
];

export const previewSample: PreviewNote = {
  reader: '沈砚',
  revision: null,
  expiresAt: '2026-11-23T12:00:00.000Z',
};

export const formSample = (locale: Locale): FormState => ({
  ...{ locale, token: '', wait: 0, act: 'sample' },
  typed: { first: '沈砚', second: 'shen@', third: 'on' },
  complaints: { form: 'stale', second: 'email' },
});
