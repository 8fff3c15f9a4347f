import type { Media, PublishedDocument } from '@lectern/shared-types';
import sharp from 'sharp';
import * as make from '../../src/testing/documents.ts';
import type { FakeCms } from '../../src/testing/fake-cms.ts';
import { academy } from './academy.ts';

export const WORDS = { film: 'film-that-is-paid-for', captions: 'WEBVTT\n\n00:00.000 --> 00:09.000\nhush\n' };

export const media = (name: string, title: string): Media => ({
  ...{ name, title, alt: null, caption: null, mime: '', bytes: 1, width: null, height: null },
});

/** Puts a lesson into the CMS that is paid for and shows a picture, a film with captions, a PDF and a download. */
export async function publishFilmedLesson(cms: FakeCms): Promise<PublishedDocument> {
  cms.media.set('talk_1.mp4', Buffer.from(WORDS.film));
  cms.media.set('talk_1.vtt', Buffer.from(WORDS.captions));
  cms.media.set('sheet_1.zip', Buffer.from('PK sheet'));
  cms.media.set('sheet_1.pdf', Buffer.from('%PDF-1.7 sheet'));
  const photo = sharp({ create: { width: 700, height: 70, channels: 3, background: '#123456' } });
  cms.media.set('photo_1.png', await photo.png().toBuffer());
  const paid = make.aLesson(
    { slug: 'paid', access: 'paid', title: 'Paid', kind: 'video' },
    {
      markdown: '![茶](/uploads/photo_1.png)',
      media: [
        media('talk_1.mp4', 'talk.mp4'),
        media('sheet_1.zip', '品茶记录.zip'),
        media('sheet_1.pdf', 'sheet.pdf'),
      ],
      captions: [{ language: 'zh-CN', file: media('talk_1.vtt', 'talk.vtt') }],
      chapters: [{ start: 90, title: '第二段的题目' }],
    },
  );
  const others = academy().filter(
    ({ documentId, locale }) => documentId !== paid.documentId || locale === 'en',
  );
  cms.documents = [...others, paid];
  return paid;
}
