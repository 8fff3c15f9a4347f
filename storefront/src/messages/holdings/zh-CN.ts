/** What the owner of an account reads about what is open to it. */
export const holdingsZh = {
  title: '我可以阅读的',
  lead: '这里列出您可以阅读的内容、原因和期限。',
  given: '兑换成功，内容已经归您阅读。',
  because: (cause: string) => `原因：${cause}`,
  causes: {
    order_line: '您购买了它',
    subscription: '您的订阅',
    gift: '您兑换的礼品码',
    trial: '试用',
    manual: '我们赠送给您',
  },
  since: (day: string) => `自 ${day}`,
  until: (day: string) => `到 ${day} 为止`,
  forEver: '没有期限',
  from: (day: string) => `从 ${day} 开始`,
  ended: (day: string) => `已于 ${day} 结束`,
  opensNow: (count: number) => `现在可以阅读 ${count} 门课程`,
  types: { course: '课程', lesson: '单课', bundle: '课程合集', tier: '会员' },
  coming: '即将开始',
  over: '最近结束的',
  none: '您的账号目前还没有可以阅读的付费内容。公开的课程和试读不需要它。',
  ways: '怎样打开更多内容',
  courses: '挑选一门课程',
  redeem: '兑换礼品码',
};

export type HoldingWords = typeof holdingsZh;
