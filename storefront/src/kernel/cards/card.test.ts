import sharp from 'sharp';
import { expect, test } from 'vitest';
import { useSite } from '../../testing/site.ts';
import { cardPicture } from './index.ts';

useSite();

const words = {
  locale: 'zh-CN' as const,
  title: '把事情写清楚：给动手的人的写作课',
  kicker: '写作',
  site: '讲台',
  cover: null,
};

test('a card is a picture of the size that networks want', async () => {
  const { width, height, format } = await sharp(await cardPicture(words)).metadata();
  expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
});
