/** What visitors read of forms in general: beside fields, and above where it is about the whole. */
export const formsZh = {
  optional: '选填',
  /** Why a field, or the form, was not taken. */
  complaints: {
    missing: '请填写这一项。',
    unfit: '填写的内容不符合要求。',
    email: '这不像是邮箱地址。请按 name@example.com 的样子填写。',
    stale: '这张表单放得太久了，没有提交。请再提交一次。',
    tooLarge: '提交的内容太大了。',
    away: '现在暂时办不了，内容没有提交。请过几分钟再试。',
    usedUp: '这个链接已经用过，或者失效了。',
    agreement: '同意之后才能继续。',
    picture: '这不是我们能读的图片。请选择 JPEG、PNG 或 WebP 图片。',
    password: '密码至少 10 个字符，最多 72 个字节（约 24 个汉字）。',
    common: '这个密码太容易被猜到。请换一个，比如几个不相干的词。',
    wrong: '邮箱或密码不对。',
    code: '这个礼品码换不到东西。请核对一下；也可能它已被用过，或者过期了。',
    wrongPassword: '密码不对。',
    taken: '这个邮箱已经属于另一个账号。',
  },
  tooOften: (minutes: number) => `尝试得太频繁了。请在 ${minutes} 分钟后再试。`,
};

export type FormWords = typeof formsZh;
