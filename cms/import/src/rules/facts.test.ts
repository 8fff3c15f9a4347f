import { expect, test } from 'vitest';
import { courseFacts, lessonFacts, secondsOf } from './facts.ts';

test.each([
  [90, 90],
  ['12:30', 750],
  ['1:02:03', 3723],
  ['PT1H5M', 3900],
  ['1h 5m', 3900],
  ['45 min', 2700],
  ['12 分钟', 720],
  ['soon', null],
  ['', null],
])('%j lasts %j seconds', (written, seconds) => {
  expect(secondsOf(written)).toBe(seconds);
});

test('facts are understood by the names that other tools give them', () => {
  const data = {
    title: 'A',
    weight: 3,
    description: 'Why',
    preview: true,
    video: 'a.mp4',
    slug: '/guide/intro/',
  };
  expect(lessonFacts(data, 'a.md')).toEqual({
    facts: {
      title: 'A',
      slug: 'intro',
      order: 3,
      access: 'preview',
      kind: 'video',
      teaser: 'Why',
      media: ['a.mp4'],
    },
    problems: [],
  });
});

test('a fact that is not understood is left out and told', () => {
  const { facts, problems } = lessonFacts({ access: 'sometimes', duration: 'soon', type: 'docs' }, 'a.md');
  expect(facts).toEqual({});
  expect(problems.map((problem) => problem.what.split(' ')[0])).toEqual(['“access”', '“duration”']);
});

test('a course knows its authors by their slugs', () => {
  expect(courseFacts({ authors: ['lin'], level: 'advanced' }, 'course.yaml').facts).toEqual({
    authors: ['lin'],
    level: 'advanced',
  });
});
