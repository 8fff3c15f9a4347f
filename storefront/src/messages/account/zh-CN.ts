/** What visitors read of their account and of the ways into it. */
export const accountZh = {
  email: '邮箱',
  emailHint: '只用来登录和给你写信，不会公开。',
  displayName: '称呼',
  displayNameHint: '写在评论和证书上的名字，以后可以改。',
  password: '密码',
  newPassword: '设一个密码',
  passwordHint: '至少 10 个字符。几个不相干的词，比一个带符号的词更好记，也更难猜。',

  register: {
    title: '注册',
    lead: '留下邮箱，我们寄给你一个确认链接。',
    submit: '寄确认链接',
    haveOne: '已经有账号了？',
  },
  mailed: {
    title: '请查收邮件',
    lead: '如果这个邮箱可以这样做，我们已经寄出一封邮件。点开其中的链接就可以继续。',
    notThere: '几分钟后还没有收到？请看看垃圾邮件箱，核对邮箱有没有写错，再试一次。',
  },
  confirm: {
    title: '确认邮箱',
    lead: (email: string) => `确认后，${email} 就是你的账号。`,
    passwordHint: '至少 10 个字符。不设密码也可以：每次登录时，我们把登录链接寄给你。',
    submit: '确认并登录',
  },
  logIn: {
    title: '登录',
    submit: '登录',
    mailLink: '不用密码，寄登录链接给我',
    forgot: '忘记密码',
    noAccount: '还没有账号？',
    as: (email: string) => `你将以 ${email} 登录。`,
  },
  reset: {
    title: '重设密码',
    lead: '写下账号的邮箱，我们寄给你一个设新密码的链接。',
    submit: '寄链接',
    chooseTitle: '设新密码',
    chooseLead: (email: string) => `${email} 的新密码。设好之后，其他设备都会退出登录。`,
    chooseSubmit: '保存密码',
  },
  details: {
    title: '资料',
    save: '保存',
    language: '语言',
    languageHint: '我们用这种语言给你写信。',
    emailNow: (email: string) => `现在的邮箱是 ${email}。`,
    newEmail: '新邮箱',
    newEmailHint: '我们会给新邮箱寄一个链接，点开并确认后才会更换。',
    changeEmail: '换邮箱',
    whyPassword: '你登录有一会儿了，所以再问一次。没有密码？退出后用邮件链接重新登录，一刻钟内不再问。',
    confirmEmail: '更换邮箱',
    confirmLead: (email: string) => `确认后，你用 ${email} 登录，信也寄到那里。`,
    oldPassword: '现在的密码',
    changePassword: '换密码',
    withoutPassword: '没有密码，或者忘了？',
    mailLink: '寄设密码的链接给我',
  },
  data: {
    title: '我的数据',
    lead: '我们知道你的什么，都可以带走，也可以让我们忘掉。',
    take: '带走',
    export: '下载我的全部数据（JSON）',
    delete: '删除账号',
    deleteLead:
      '账号、称呼、邮箱、头像和通知都会删掉，已经打开的课程也会关上，不能恢复。购买记录按法律要求保留，但不再带你的名字。',
    deleteOf: (email: string) => `要删除的是 ${email} 的账号。删除之后不能恢复。`,
    mailLink: '寄删除链接给我',
  },
  void: {
    title: '这个链接打不开了',
    text: '链接只能用一次，而且过一段时间就失效；后来又寄过新的链接，以前的也会失效。',
    again: '重新登录或再要一个链接',
  },
};

export type AccountWords = typeof accountZh;
