/** What the owner of an account reads about where it is logged in. */
export const sessionsZh = {
  title: '已登录的设备',
  lead: '这些设备登录了您的账号。看到不认识的，就让它退出，并修改密码。',
  unknown: '未知设备',
  thisOne: '当前设备',
  used: '最近使用',
  since: '登录于',
  endOne: '让它退出',
  endOthers: '退出其他所有设备',
  endAll: '退出所有设备，包括这一台',
  logOutTitle: '退出登录',
  logOutLead: '在这台设备上退出登录。其他设备不受影响。',
  logOut: '退出登录',
  stay: '保持登录',
};

export type SessionWords = typeof sessionsZh;
