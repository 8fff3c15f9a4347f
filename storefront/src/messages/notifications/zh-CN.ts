/** What the page of an account's notices says, and how policies are agreed to. */
export const notificationsZh = {
  title: '通知',
  lead: '我们告诉过你的事，和你想用什么方式知道。',
  none: '还没有通知。',
  fresh: '新',
  markRead: '全部标为已读',
  choose: '你想知道什么',
  save: '保存',
  channels: { mail: '邮件', site: '站内' },
  topics: {
    access: { name: '内容开放', hint: '购买、兑换或赠送之后，有内容为你开放。' },
    ending: { name: '即将到期', hint: '到期前 14 天、7 天和 1 天。' },
  },
  always: { name: '账户安全', hint: '新设备登录、密码或邮箱更改：总会通知你。' },
};

export type NotificationWords = typeof notificationsZh;
