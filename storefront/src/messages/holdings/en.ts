import { counted } from '../counted.ts';
import type { HoldingWords } from './zh-CN.ts';

export const holdingsEn: HoldingWords = {
  title: 'What I can read',
  lead: 'What is open to you, because of what, and until when.',
  given: 'Redeemed: it is yours to read.',
  because: (cause) => `Because of ${cause}`,
  causes: {
    order_line: 'your purchase',
    subscription: 'your subscription',
    gift: 'the gift code that you redeemed',
    trial: 'your trial',
    manual: 'a gift of ours',
  },
  since: (day) => `since ${day}`,
  until: (day) => `until ${day}`,
  forEver: 'without end',
  from: (day) => `from ${day}`,
  ended: (day) => `ended on ${day}`,
  opensNow: (count) => `Opens ${counted(count, 'course', 'courses')} now`,
  types: { course: 'Course', lesson: 'Lesson', bundle: 'Bundle', tier: 'Membership' },
  coming: 'Begins soon',
  over: 'Ended lately',
  none: 'Nothing that is paid for is open to your account yet. Open courses and samples need none of it.',
  ways: 'How to open more',
  courses: 'Choose a course',
  redeem: 'Redeem a gift code',
};
