import { expect, test } from 'vitest';
import { breadcrumbList, jsonLd, organization } from './structured-data.ts';

test('no content can close the script element that carries the data', () => {
  const written = jsonLd([{ '@type': 'Course', name: '</script><script>alert(1)</script>' }]);
  expect(written).not.toContain('<');
  expect(JSON.parse(written)['@graph'][0].name).toBe('</script><script>alert(1)</script>');
});

test('breadcrumbs are counted from the home page, in the language of the page', () => {
  const crumbs = [
    { name: 'Home', path: '/' },
    { name: 'Courses', path: '/courses/' },
  ];
  expect(breadcrumbList('https://a.cn', 'en', crumbs).itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://a.cn/en/' },
    { '@type': 'ListItem', position: 2, name: 'Courses', item: 'https://a.cn/en/courses/' },
  ]);
});

test('the organization is the same as only those accounts that have an address', () => {
  const site = {
    name: '讲台',
    tagline: null,
    description: '',
    logo: null,
    icpNumber: null,
    social: [
      { kind: 'wechat' as const, label: '公众号', account: '讲台学堂' },
      { kind: 'github' as const, label: 'GitHub', account: 'https://github.com/example' },
    ],
  };
  const thing = organization({ locale: 'en', origin: 'https://a.cn', site, footerPages: [] });
  expect(thing.sameAs).toEqual(['https://github.com/example']);
});
