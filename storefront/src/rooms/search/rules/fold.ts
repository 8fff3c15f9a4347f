import * as OpenCC from 'opencc-js/t2cn';

type Convert = (text: string) => string;

let simplify: Convert | undefined;
let translate: Convert | undefined;

/** Sign by sign, so that what is folded alone and what is folded in its text come out the same. */
const folded = new Map<string, string>();

function foldSign(sign: string): string {
  simplify ??= OpenCC.Converter({ from: 't', to: 'cn' });
  const found = simplify(sign.normalize('NFKC').toLowerCase());
  folded.set(sign, found);
  return found;
}

/** Full-width forms, capitals and traditional characters as what most texts are written in. */
export function fold(text: string): string {
  let plain = '';
  for (const sign of text) plain += folded.get(sign) ?? foldSign(sign);
  return plain;
}

/** What is typed, in the mainland's words where it is written in traditional characters. @example '變數' → '变量' */
export function inMainlandWords(text: string): string {
  const plain = text.normalize('NFKC');
  if (fold(plain) === plain.toLowerCase()) return plain;
  translate ??= OpenCC.Converter({ from: 'twp', to: 'cn' });
  return translate(plain);
}

/** A folded text that remembers where each of its UTF-16 units came from. */
export interface Folded {
  plain: string;
  /** Index in the original for each index in `plain`, and one more for the end. */
  from: number[];
}

export function foldWithPlaces(text: string): Folded {
  let plain = '';
  let index = 0;
  const from: number[] = [];
  for (const sign of text) {
    const found = folded.get(sign) ?? foldSign(sign);
    for (let unit = 0; unit < found.length; unit += 1) from.push(index);
    plain += found;
    index += sign.length;
  }
  from.push(index);
  return { plain, from };
}
