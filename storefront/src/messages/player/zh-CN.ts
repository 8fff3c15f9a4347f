/** Around films and recordings. */
export const playerZh = {
  chapters: '章节',
  speed: '速度',
  keys: 'K 播放或暂停 · J、L 退进十秒 · C 字幕 · F 全屏 · < > 速度',
  resumed: (time: string) => `从上次的 ${time} 接着播放`,
  startOver: '从头开始',
  failed: '这里无法播放。地址可能已经过期，',
  reload: '请重新打开本页',
};
