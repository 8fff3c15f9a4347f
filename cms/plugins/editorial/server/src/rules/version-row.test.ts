import { expect, test } from 'vitest';
import { type Schema, snapshotOf } from './snapshot';
import { rowOfVersion } from './version-row';

const seo: Schema = { attributes: { title: { type: 'string' }, picture: { type: 'media' } } };
const course: Schema = {
  attributes: {
    title: { type: 'string' },
    featured: { type: 'integer' },
    cover: { type: 'media' },
    files: { type: 'media', multiple: true },
    category: { type: 'relation', relation: 'manyToOne', target: 'api::editorial.category' },
    authors: { type: 'relation', relation: 'manyToMany', target: 'api::editorial.author' },
    seo: { type: 'component', component: 'shared.seo' },
    parts: { type: 'component', component: 'shared.seo', repeatable: true },
    outline: { type: 'json', visible: false },
  },
};
const componentOf = () => seo;
const picture = { id: 7, name: 'Cover', hash: 'cover_3f9a', ext: '.png', width: 40 };
const row = {
  id: 1,
  title: '课程',
  cover: picture,
  files: [picture],
  category: { documentId: 'category' },
  authors: [{ documentId: 'second' }, { documentId: 'first' }],
  seo: { id: 2, title: 'Seo', picture },
  parts: [{ id: 3, title: 'One', picture: null }],
  outline: [['kept']],
};
const { content } = snapshotOf(row, course, componentOf);

test('a version gives back the row that it was made of', () => {
  const files = new Map([['cover_3f9a.png', picture]]);
  expect(rowOfVersion(content, { schema: course, componentOf, files })).toEqual({
    title: '课程',
    featured: null,
    cover: picture,
    files: [picture],
    category: { documentId: 'category' },
    authors: [{ documentId: 'second' }, { documentId: 'first' }],
    seo: { title: 'Seo', picture },
    parts: [{ title: 'One', picture: null }],
  });
});

test('files that are gone are left out, wherever they stood', () => {
  const seen = rowOfVersion(content, { schema: course, componentOf, files: new Map() });
  expect(seen).toMatchObject({ cover: null, files: [], seo: { title: 'Seo', picture: null } });
});

test('what a version does not have, or has in another shape than today, is nothing', () => {
  const old = { title: 'Old', category: { id: 1 }, authors: 'first', seo: 'text', removed: true };
  expect(rowOfVersion(old, { schema: course, componentOf, files: new Map() })).toEqual({
    title: 'Old',
    featured: null,
    cover: null,
    files: [],
    category: null,
    authors: [{ documentId: 'first' }],
    seo: null,
    parts: [],
  });
});
