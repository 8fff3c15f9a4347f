import { expect, test } from 'vitest';
import { type Grant, permissionsOf } from './roles';

const lesson = 'api::catalog.lesson';
const subjectOf = () => ({ fields: ['title', 'body'], localized: true });
const grant = { roles: ['finance'], subjects: [lesson], acts: ['read'] } as const satisfies Grant;

test('a grant names every field and every locale', () => {
  expect(permissionsOf('finance', [grant], subjectOf)).toEqual([
    {
      action: 'plugin::content-manager.explorer.read',
      subject: lesson,
      properties: { fields: ['title', 'body'], locales: ['zh-CN', 'en'] },
      conditions: [],
    },
  ]);
});

test('a grant of some fields gives those that the type has', () => {
  const some = { ...grant, fields: ['body', 'unknown'] };
  expect(permissionsOf('finance', [some], subjectOf)[0]?.properties.fields).toEqual(['body']);
});

test('what is not localised names no locale, what is deleted or published no field', () => {
  const whole = { ...grant, acts: ['delete', 'publish'] } as const;
  const permissions = permissionsOf('finance', [whole], () => ({ fields: ['amount'], localized: false }));
  expect(permissions.map(({ properties }) => properties)).toEqual([{}, {}]);
});

test('a role gets what is granted to it and nothing else', () => {
  expect(permissionsOf('moderator', [grant], subjectOf)).toEqual([]);
});

test('a grant of actions names each content type that it is for, and every locale', () => {
  const submit = { roles: ['finance'], actions: ['plugin::desk.submit'], subjects: [lesson] } as const;
  const desk = { roles: ['finance'], actions: ['plugin::desk.look'] } as const;
  expect(permissionsOf('finance', [submit, desk], subjectOf)).toEqual([
    {
      action: 'plugin::desk.submit',
      subject: lesson,
      properties: { locales: ['zh-CN', 'en'] },
      conditions: [],
    },
    { action: 'plugin::desk.look', subject: null, properties: {}, conditions: [] },
  ]);
});

test('what is granted for own documents is granted on the condition of having made them', () => {
  const submit = {
    roles: ['finance'],
    actions: ['plugin::desk.submit'],
    subjects: [lesson],
    own: true,
  } as const;
  const update = { ...grant, acts: ['update'], own: true } as const;
  const permissions = permissionsOf('finance', [submit, update], subjectOf);
  expect(permissions.map(({ conditions }) => conditions)).toEqual([
    ['admin::is-creator'],
    ['admin::is-creator'],
  ]);
});
