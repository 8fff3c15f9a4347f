/** What a visitor reads who wonders whether to take something: who it is for, what is in it, what opens it. */
export const offersZh = {
  audience: '适合谁',
  newestCourses: '最新课程',
  pathsIn: '从哪里开始',
  byCategory: '按主题',
  byLevel: '按难度',
  levelHelp: {
    beginner: '不需要基础，从头讲起',
    intermediate: '有一点经验，想再进一步',
    advanced: '已经熟练，想看得更深',
  },
  plans: '会员方案',
  plansLead: '一个方案打开多门课程，随时可以停。',
  comparePlans: '比较各个方案',
  from: (price: string) => `${price} 起`,

  openLessons: (count: number) => `其中 ${count} 课免费公开`,
  allOpen: '全部课时免费公开',
  readFirst: (lesson: string) => `从《${lesson}》读起，不用注册`,
  teachers: '讲师',
  related: '也许你还想学',
  relatedArticles: '接着读',
  reviews: '学员评价',
  noReviews: '还没有评价。我们不代写，也不筛选：学过的人写下第一条之后，会出现在这里。',

  buyCourse: '购买这门课',
  buyLesson: '只买这一课',
  buyBundle: '购买合集',
  inBundle: (bundle: string) => `合集《${bundle}》`,
  withTier: (tier: string) => `成为“${tier}”会员`,
  withoutPrice: '价格待定',
  membersOnly: '这门课不单卖，会员可以学习。',
  aboutCourse: (course: string) => `看看《${course}》整门课`,
  openFirst: '可以先读这些',

  memberPrice: (tier: string, price: string) => `${tier}会员价 ${price}`,
  memberPrices: '会员价购课',
  separately: (sum: string) => `分开买共 ${sum}`,
  saving: (amount: string) => `合集省 ${amount}`,

  comparison: '方案对照',
  whatPlansOpen: '方案打开的课程',
  everyLaterCourse: '以后新开的每一门课',
  included: '包含',
  notIncluded: '不包含',

  filters: '筛选课程',
  facets: { level: '难度', price: '价格', category: '主题', language: '授课语言', tag: '标签' },
  prices: { free: '免费', paid: '付费' },
  anyOf: '不限',
  chosen: (count: number) => `符合条件的有 ${count} 门课`,
  noMatch: '没有同时符合这些条件的课程。',
  clear: '清除全部条件',
  shelfTitle: (names: string) => `${names}课程`,
  shelfLead: (names: string, courses: string) => `${names}课程：${courses}。先试读，再决定。`,
};

export type OfferWords = typeof offersZh;
