import type { PreviewReader } from '@lectern/shared-types';
import { expect, test } from 'vitest';
import * as make from '../../../testing/documents.ts';
import { pageOf, readerFrom, readerName } from './preview.ts';

const tier = make.idOf('tier', 'vip');

test('a guest is nobody, a member is somebody, and others hold what opens the text to them', () => {
  const documentId = make.idOf('lesson', 'paid');
  const reader = (as: PreviewReader) => readerFrom({ as, documentId }, 'id');
  expect(reader('guest')).toEqual({ memberId: null });
  expect(reader('member')).toEqual({ memberId: 'id', targets: [] });
  expect(reader('buyer')).toEqual({ memberId: 'id', targets: [documentId] });
  expect(reader(`tier:${tier}`)).toEqual({ memberId: 'id', targets: [tier] });
});

test('the reader is named in the language of the draft', () => {
  expect(readerName('en', 'guest', null)).toBe('a guest');
  expect(readerName('zh-CN', 'member', null)).toBe('免费会员');
  expect(readerName('en', `tier:${tier}`, 'VIP')).toBe('a member of “VIP”');
  expect(readerName('en', `tier:${tier}`, null)).toBe('a member of a tier that is not published');
});

test.each([
  [make.anArticle(), '/articles/why-write/'],
  [make.aCourse(), '/courses/writing/'],
  [make.aBundle(), '/bundles/everything/'],
  [make.aPage(), '/about/'],
  [make.aTier(), '/membership/'],
  [make.settings(), null],
  [make.aLesson(), null],
])('a document is read on its own page', (document, page) => {
  expect(pageOf(document, null)).toBe(page);
});

test('a lesson is read in its course, and where only members read it for a reader whom it is open to', () => {
  expect(pageOf(make.aLesson(), { course: 'writing', open: false })).toBe('/courses/writing/first-steps/');
  expect(pageOf(make.aLesson(), { course: 'writing', open: true })).toBe('/learn/writing/first-steps/');
});
