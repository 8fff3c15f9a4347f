import { expect, test } from 'vitest';
import { digestOf, type Told } from './digest';
import { judge, type Standing } from './verdict';

const names = { own: ['title', 'cover', 'body'], common: ['access', 'duration'] };
const calm = { names, force: false };
const forced = { names, force: true };

const source = { own: { title: 'One', body: 'text' }, common: { access: 'paid' } };
const newSource = { own: { title: 'One', body: 'better text' }, common: { access: 'paid' } };

/** A document as an import left it, with what an editor changed since. */
function imported(edits: { own?: Told; common?: Told } = {}): Standing {
  const digest = digestOf(source, names);
  return {
    own: { title: 'One', cover: null, body: 'text', ...edits.own },
    common: { access: 'paid', duration: null, ...edits.common },
    digest,
    digests: [digest],
  };
}

test('what is not there is created', () => {
  const standing: Standing = { own: null, common: null, digest: null, digests: [] };
  expect(judge(source, standing, calm)).toEqual({ outcome: 'created', edited: false, writesCommon: true });
});

test('the same source changes nothing, even where an editor has changed the document', () => {
  expect(judge(source, imported(), calm).outcome).toBe('unchanged');
  expect(judge(source, imported({ own: { title: 'Two' } }), calm).outcome).toBe('unchanged');
});

test('a changed source updates what no editor has changed', () => {
  expect(judge(newSource, imported(), calm).outcome).toBe('updated');
});

test('a changed source leaves alone what an editor has changed, unless it is told to overwrite', () => {
  const standing = imported({ own: { body: 'my own words' } });
  expect(judge(newSource, standing, calm).outcome).toBe('kept');
  expect(judge(newSource, standing, forced).outcome).toBe('updated');
  expect(judge(source, standing, forced).outcome).toBe('updated');
});

test('an editor may fill fields of which the source says nothing', () => {
  const standing = imported({ own: { cover: 'a_1.png' }, common: { duration: 90 } });
  expect(judge(newSource, standing, calm).outcome).toBe('updated');
});

test('saying more than before is a changed source', () => {
  const more = { ...source, common: { access: 'paid', duration: 60 } };
  expect(judge(more, imported(), calm).outcome).toBe('updated');
});

test('a change of a common field by another locale’s import is no editor’s change', () => {
  const other = digestOf({ own: { title: 'Eins' }, common: { access: 'free' } }, names);
  const standing = imported({ common: { access: 'free' } });
  expect(judge(newSource, standing, calm).outcome).toBe('kept');
  expect(judge(newSource, { ...standing, digests: [...standing.digests, other] }, calm).outcome).toBe(
    'updated',
  );
});

test('a new locale does not rewrite common fields that an editor has set', () => {
  const zh = imported({ common: { access: 'preview' } });
  const en: Standing = { own: null, common: zh.common, digest: null, digests: zh.digests };
  expect(judge(source, en, calm)).toMatchObject({ outcome: 'created', writesCommon: false });
  expect(judge(source, en, forced)).toMatchObject({ outcome: 'created', writesCommon: true });
  expect(judge(source, { ...en, common: imported().common }, calm).writesCommon).toBe(true);
});

test('a document that an editor made by hand is kept, or unchanged where it says the same', () => {
  const byHand: Standing = { ...imported(), digest: null, digests: [] };
  expect(judge(newSource, byHand, calm).outcome).toBe('kept');
  expect(judge(newSource, byHand, forced).outcome).toBe('updated');
  expect(judge(source, byHand, calm).outcome).toBe('unchanged');
});
