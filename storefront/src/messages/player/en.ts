import type { playerZh } from './zh-CN.ts';

export const playerEn: typeof playerZh = {
  chapters: 'Chapters',
  speed: 'Speed',
  keys: 'K plays or pauses · J and L go ten seconds · C captions · F full screen · < > speed',
  resumed: (time) => `You left off at ${time}`,
  startOver: 'Start from the beginning',
  failed: 'This cannot be played. Its address may have ended: ',
  reload: 'open the page again',
};
