import { Lexer } from 'marked';

/*
 * CommonMark decides by the two neighbours of a run of `*` whether it opens or closes, and takes the full-width
 * punctuation of Chinese and Japanese for a word boundary, so `**重要：**请看` stays literal. These are the rules
 * of the amendment "CJK-friendly emphasis" (github.com/tats-u/markdown-cjk-friendly): beside a run, CJK letters
 * and CJK punctuation count as ordinary characters, and a CJK neighbour lets other punctuation open or close.
 * Without any such character a text is read exactly as before: the classes are then marked's own.
 */

/** Letters and punctuation of CJK scripts, full-width forms, and the quotes and dashes that Chinese shares. */
const CJK_CLASS =
  '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}\\p{sc=Bopo}\\u3001-\\u303f\\ufe10-\\ufe1f\\ufe30-\\ufe4f' +
  '\\uff01-\\uffee\\u2014\\u2018-\\u201d\\u2026';
const cjk = `[${CJK_CLASS}]`;

interface Delimiter {
  sign: string;
  run: string;
  /** Other punctuation than CJK, and other than the sign's own exceptions. */
  punct: string;
  /** Neither space nor punctuation. */
  letter: string;
  /** What marked's scan passes over before it looks at neighbours. */
  skip: string[];
}

/** The groups are numbered as marked reads them: 1, 2 close; 3, 4 open; 5, 6 do either. */
function closers({ sign, run, punct, letter, skip }: Delimiter): RegExp {
  const whole = `${run}(?!${sign})`;
  const firm = `(?:${letter}|${cjk})`;
  const latin = `(?:(?!${cjk})${letter})`;
  const alternatives = [
    ...skip,
    `(?!${sign})${punct}(${run})(?=\\s|$)`,
    `(?:${firm}(?=${whole}(?:\\s|$))|${latin}(?=${whole}${punct}))(${whole})`,
    `(?:\\s(?=${whole}${firm})|(?!${sign})${punct}(?=${whole}${latin}))(${run})`,
    `\\s(${whole})(?=${punct})`,
    `(?!${sign})(?:${punct}(?=${whole}(?:${punct}|${cjk}))|${cjk}(?=${whole}${punct}))(${whole})`,
    `${firm}(${whole})(?=${firm})`,
  ];
  return new RegExp(alternatives.join('|'), 'gu');
}

const asterisk: Delimiter = {
  sign: '\\*',
  run: '\\*+',
  punct: `(?:(?![~${CJK_CLASS}])[\\p{P}\\p{S}])`,
  letter: '(?:[^\\s\\p{P}\\p{S}]|~)',
  skip: ['^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)', '[^*]+(?=[^*])'],
};

const tilde: Delimiter = {
  sign: '~',
  run: '~~?',
  punct: `(?:(?!${cjk})[\\p{P}\\p{S}])`,
  letter: '[^\\s\\p{P}\\p{S}]',
  skip: ['^[^~]+(?=[^~])'],
};

const marked = Lexer.rules.inline.gfm;

/** marked's inline grammar with the neighbours of `*` and `~` judged as above. `_` stays as it is. */
export const inlineRules = {
  ...marked,
  emStrongLDelim: new RegExp(
    `^(?:\\*+(?:((?!\\*)${asterisk.punct})|([^\\s*]))?)|^_+(?:((?!_)(?!~)[\\p{P}\\p{S}])|([^\\s_]))?`,
    'u',
  ),
  emStrongRDelimAst: closers(asterisk),
  delLDelim: new RegExp(`^~~?(?:((?!~)${tilde.punct})|[^\\s~])`, 'u'),
  delRDelim: closers(tilde),
  punctuation: new RegExp(`^((?![*_])(?:[\\s\\p{P}\\p{S}]|${cjk}))`, 'u'),
};
