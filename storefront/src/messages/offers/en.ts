import { counted } from '../counted.ts';
import type { OfferWords } from './zh-CN.ts';

export const offersEn: OfferWords = {
  audience: 'Who it is for',
  newestCourses: 'Newest courses',
  pathsIn: 'Where to begin',
  byCategory: 'By subject',
  byLevel: 'By level',
  levelHelp: {
    beginner: 'Nothing is needed before; it begins at the beginning',
    intermediate: 'For some experience that wants the next step',
    advanced: 'For those at home in it who want to look deeper',
  },
  plans: 'Membership plans',
  plansLead: 'One plan opens several courses. Stop whenever you like.',
  comparePlans: 'Compare the plans',
  from: (price) => `from ${price}`,

  openLessons: (count) => `${counted(count, 'lesson is', 'lessons are')} open to everyone`,
  allOpen: 'Every lesson is open to everyone',
  readFirst: (lesson) => `Begin with “${lesson}”; no account needed`,
  teachers: 'Who teaches',
  related: 'You may also like',
  relatedArticles: 'Read on',
  reviews: 'Reviews',
  noReviews:
    'No reviews yet. We write none ourselves and hide none: the first one by a reader will appear here.',

  buyCourse: 'Buy this course',
  buyLesson: 'Buy this lesson only',
  buyBundle: 'Buy the bundle',
  inBundle: (bundle) => `The bundle “${bundle}”`,
  withTier: (tier) => `A “${tier}” membership`,
  withoutPrice: 'Price to be announced',
  membersOnly: 'This course is not sold by itself; members can take it.',
  aboutCourse: (course) => `All about “${course}”`,
  openFirst: 'Open to read now',

  memberPrice: (tier, price) => `${price} for ${tier} members`,
  memberPrices: 'Member prices',
  separately: (sum) => `${sum} when bought one by one`,
  saving: (amount) => `the bundle saves ${amount}`,

  comparison: 'The plans compared',
  whatPlansOpen: 'Courses that the plans open',
  everyLaterCourse: 'Every course to come',
  included: 'Included',
  notIncluded: 'Not included',

  filters: 'Filter the courses',
  facets: { level: 'Level', price: 'Price', category: 'Subject', language: 'Taught in', tag: 'Tag' },
  prices: { free: 'Free', paid: 'Paid' },
  anyOf: 'Any',
  chosen: (count) => `${counted(count, 'course fits', 'courses fit')}`,
  noMatch: 'No course fits all of this.',
  clear: 'Clear all',
  shelfTitle: (names) => `Courses: ${names}`,
  shelfLead: (names, courses) => `${names}: ${courses}. Read a sample first, then decide.`,
};
