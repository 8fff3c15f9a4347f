/** What visitors read of gift codes and gift links. */
export const giftsZh = {
  redeemTitle: '兑换礼品码',
  redeemLead: '输入礼品码，里面的内容就归您阅读。每个账号只能兑换一次。',
  code: '礼品码',
  codeHint: '16 位字母和数字，例如 7K2M-0001-1111-9XYZ；大小写和横线都不要紧。',
  redeem: '兑换',
  codeTitle: '您收到一份礼物',
  codeLead: '登录之后，这个礼品码里的内容就归您的账号所有。',
  logIn: '登录并兑换',
  register: '还没有账号？先注册，再打开这个链接',

  linkTitle: (lesson: string) => `送给您的一课：${lesson}`,
  linkLead: '有人把这一课送给您。打开就能读，不需要账号。',
  open: '打开这一课',
  linkOverTitle: '这个链接已经失效',
  linkOver: '它到期了，被收回了，或者已经有足够多的人打开过。公开的课程仍然可以试读。',
  toCourses: '看看全部课程',
};

export type GiftWords = typeof giftsZh;
