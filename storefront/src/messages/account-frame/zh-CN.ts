/** What stands around every page of an account, and in the header of every page. */
export const accountFrameZh = {
  logIn: '登录',
  mine: '我的账号',
  logOut: '退出登录',
  navigation: '账号',
  places: {
    '/account/': '我的内容',
    '/account/redeem/': '兑换',
    '/account/details/': '资料',
    '/account/picture/': '头像',
    '/account/notifications/': '通知',
    '/account/sessions/': '已登录的设备',
    '/account/data/': '我的数据',
  },
};

export type AccountFrameWords = typeof accountFrameZh;
