import { expect, test } from 'vitest';
import { Lexemes } from './lexemes.ts';
import { differences } from './vocabulary.ts';

const part = (text: string) => {
  const all = new Lexemes();
  all.addText('D', text);
  return { locale: 'en' as const, all };
};

test('only what is gained or lost is counted', () => {
  const before = [
    { locale: 'en' as const, word: 'kept', sections: 1 },
    { locale: 'en' as const, word: 'lost', sections: 2 },
  ];
  expect(differences(before, [part('kept won'), part('won won')])).toEqual([
    { locale: 'en', word: 'lost', sections: -2 },
    { locale: 'en', word: 'won', sections: 2 },
  ]);
});
