import type { PictureWords } from './zh-CN.ts';

export const pictureEn: PictureWords = {
  title: 'Picture',
  lead: 'It stands beside your name. You can well do without one.',
  choose: 'Choose a picture',
  hint: 'A JPEG, PNG or WebP of at most 6 MB. We cut it square, and take out where it was taken and the like.',
  submit: 'Use this picture',
  current: 'Your picture',
  remove: 'Remove the picture',
};
