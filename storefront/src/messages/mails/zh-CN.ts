/** What mails to readers say. */
export const mailsZh = {
  pasteLink: '按钮打不开？把这个网址复制到浏览器里：',
  sentBy: (site: string) => `这封邮件由“${site}”自动发出。`,
  settings: '设置邮件通知',
  /** How long a link works; in minutes. */
  works: (minutes: number) =>
    `链接只能使用一次，${minutes % 60 === 0 ? `${minutes / 60} 小时` : `${minutes} 分钟`}内有效。`,

  confirm: {
    subject: (site: string) => `确认你在“${site}”的邮箱地址`,
    says: (site: string) => `有人用这个地址在“${site}”注册，应该就是你。打开链接，确认地址，账户就建好了。`,
    action: '确认地址',
    otherwise: '如果不是你，请不用理会：链接不打开，就不会有账户，我们也不会再写信来。',
  },
  known: {
    subject: (site: string) => `你在“${site}”已经有账户了`,
    says: (site: string) =>
      `有人用这个地址在“${site}”注册，应该就是你。你已经有账户了，不用再注册；打开链接就能登录。`,
    action: '登录',
    otherwise: '如果不是你，请不用理会，你的账户没有任何变化。',
  },
  logIn: {
    subject: (site: string) => `登录“${site}”`,
    says: () => '打开链接就能登录，不需要密码。',
    action: '登录',
    otherwise: '如果不是你要登录，请不用理会，也不要把链接交给别人。',
  },
  resetPassword: {
    subject: (site: string) => `设置你在“${site}”的新密码`,
    says: () => '打开链接，为你的账户设置新密码。',
    action: '设置新密码',
    otherwise: '如果不是你要求的，请不用理会，你的密码没有变化。',
  },
  changeEmail: {
    subject: (site: string) => `“${site}”：确认新的邮箱地址`,
    says: (site: string) => `“${site}”的一个账户要改用这个地址。打开链接，改动才会生效。`,
    action: '使用这个地址',
    otherwise: '如果不是你，请不用理会，什么也不会改变。',
  },
  emailChanged: {
    subject: () => '你的邮箱地址已经更改',
    says: (site: string, email: string) =>
      `你在“${site}”的账户现在用 ${email} 登录和收信。以后我们不再写信到这个地址。`,
    otherwise: '如果不是你改的，请尽快联系我们。',
  },
  passwordChanged: {
    subject: () => '你的密码已经更改',
    says: (site: string) => `你在“${site}”的账户刚刚换了密码，其他设备都已退出登录。`,
    action: '设置新密码',
    otherwise: '如果不是你改的，请马上设置新密码，并联系我们。',
  },
  newDevice: {
    subject: () => '一台新设备登录了你的账户',
    says: (site: string, device: string) => `有人在一台新设备上登录了你在“${site}”的账户：${device}。`,
    unknown: '认不出的浏览器',
    when: (day: string, clock: string) => `时间：${day} ${clock}`,
    action: '查看已登录的设备',
    otherwise: '如果是你，不用理会。如果不是，请退出那台设备，并更换密码。',
  },
  deleteAccount: {
    subject: (site: string) => `确认删除你在“${site}”的账户`,
    says: () => '打开链接，确认删除账户。删除之后，你的资料和学习权限都不再存在，也无法恢复。',
    action: '删除账户',
    otherwise: '如果不是你要求的，请不用理会，账户不会被删除；并请更换密码。',
  },
  deleted: {
    subject: (site: string) => `你在“${site}”的账户已经删除`,
    says: () => '你的账户和资料已经删除，这是我们写给你的最后一封信。谢谢你曾在这里学习。',
    otherwise: '如果不是你删除的，请尽快联系我们。',
  },
  grantGiven: {
    subject: (title: string) => `“${title}”已为你开放`,
    says: (site: string, title: string) => `你在“${site}”现在可以学习“${title}”包含的全部内容。`,
    until: (day: string) => `有效期至 ${day}。`,
    forEver: '长期有效。',
    action: '开始学习',
  },
  grantEnding: {
    subject: (title: string, days: number) =>
      days === 1 ? `“${title}”明天到期` : `“${title}”还有 ${days} 天到期`,
    says: (title: string, day: string) => `你对“${title}”的学习权限到 ${day} 为止。`,
    after: '到期之后，这部分内容会关闭；你的账户和其他内容都还在。',
    action: '看看我能学什么',
  },
};

export type MailWords = typeof mailsZh;
