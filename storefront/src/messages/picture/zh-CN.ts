/** What the page of an account's picture says. */
export const pictureZh = {
  title: '头像',
  lead: '显示在你的名字旁边。没有头像也完全可以。',
  choose: '选择图片',
  hint: 'JPEG、PNG 或 WebP，不超过 6 MB。我们会裁成正方形，并去掉拍摄地点等信息。',
  submit: '使用这张图片',
  current: '现在的头像',
  remove: '移除头像',
};

export type PictureWords = typeof pictureZh;
