import type { sharingZh } from './zh-CN.ts';

export const sharingEn: typeof sharingZh = {
  categoryTitle: (name) => `${name}: courses and articles`,
  tagTitle: (name) => `Tagged “${name}”`,
  authorTitle: (name) => `${name}, author`,
  feedOf: (subject, site) => `${subject} · ${site} · Updates`,
  rss: 'RSS',
  jsonFeed: 'JSON Feed',
  share: 'Share',
  copy: 'Copy link',
  copied: 'Copied',
  more: 'More ways',
  wechat: 'WeChat',
  scan: 'Scan with WeChat to send this page to a friend or post it to your Moments.',
  qrOf: (title) => `QR code of “${title}”`,
  mail: 'Mail',
  places: {
    weibo: 'Weibo',
    qq: 'QQ',
    x: 'X',
    facebook: 'Facebook',
    linkedin: 'LinkedIn',
    telegram: 'Telegram',
  },
};
