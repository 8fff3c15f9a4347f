import { expect, test } from 'vitest';
import { faultyFields, knownTrouble } from './trouble';

test('a trouble that the panel can explain is known by its code', () => {
  expect(knownTrouble({ code: 'ADDRESS_TAKEN' })).toBe('ADDRESS_TAKEN');
  expect(knownTrouble({ code: 'MOON_FELL' })).toBeUndefined();
});

test('a field that is missing in two languages is named once, without the envelope of the contract', () => {
  const faults = [
    { locale: 'zh-CN', field: 'data.title', problem: 'missing' as const },
    { locale: 'en', field: 'data.title', problem: 'missing' as const },
    { locale: 'en', field: 'body', problem: 'unfit' as const },
  ];
  expect(faultyFields({ faults })).toEqual(['title', 'body']);
  expect(faultyFields({})).toEqual([]);
});
