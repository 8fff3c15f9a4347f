import type { SearchWords } from './zh-CN.ts';

const results = (count: number) => `${count} ${count === 1 ? 'result' : 'results'}`;

export const searchEn: SearchWords = {
  name: 'Search',
  open: 'Search this site',
  label: 'Search courses, lessons and articles',
  placeholder: 'What would you like to learn?',
  submit: 'Search',
  close: 'Close',
  lead: 'Titles and public texts of all courses, lessons and articles can be found here.',
  titleOf: (text) => `Results for “${text}”`,
  description: (site) => `Search the courses, lessons and articles of ${site}.`,

  found: (count) => `${results(count)} found`,
  foundOn: (page, count) => `Page ${page} of ${results(count)}`,
  nothing: (text) => `Nothing found for “${text}”`,
  nothingNarrowed: 'Nothing was found within what you have chosen.',
  widen: 'Search everything',
  didYouMean: 'Did you mean:',
  tipsTitle: 'Another way to look for it',
  tips: ['Use a shorter or more common word', 'Check the spelling', 'Try the term in another language'],
  popular: 'Begin with one of these courses',
  away: 'Search is away for the moment',
  awayText: 'Courses and articles can be read as ever. Search again later, or go in by the lists.',
  busy: 'That was a little fast',
  busyText: 'Please wait some seconds and search again.',
  tooFar: 'There are no more results',
  firstPage: 'Back to the first page',

  filters: 'Narrow down',
  kind: 'Kind',
  kinds: { course: 'Courses', lesson: 'Lessons', article: 'Articles' },
  aKind: { course: 'Course', lesson: 'Lesson', article: 'Article' },
  access: 'Access',
  accesses: { open: 'Open', paid: 'Paid' },
  course: 'Course',
  all: 'All',
  pages: 'Pages of results',
  pageOf: (page) => `Page ${page}`,
  previous: 'Previous',
  next: 'Next',

  locked: 'Paid',
  wayToGet: 'See how to get it',
  inCourse: (course) => `Course “${course}”`,

  allResults: (count) => `See ${count === 1 ? 'the one result' : `all ${count} results`}`,
  allResultsFor: (text) => `Search the site for “${text}”`,
  results: 'Search results',
  hints: { choose: 'choose', open: 'open', close: 'close' },
  trouble: 'No connection. Please try again.',
};
