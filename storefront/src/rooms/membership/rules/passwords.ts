import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** Of long passwords the beginning decides: the time that judging takes grows faster than they do. */
const LOOKED_AT = 32;

/** @example partsOf('ming.li@academy.example') // itself, 'ming', 'li', 'academy', 'example' */
const partsOf = (text: string) => [text, ...text.split(/[^\p{L}\p{N}]+/u)];

let judge: ZxcvbnFactory | undefined;

/**
 * Whether somebody who guesses finds the password soon: it is among the common ones, follows the keyboard or a
 * calendar, repeats itself, or is made of what is known of its owner. Less than a million guesses are soon (zxcvbn's
 * scores 0 and 1; Wheeler, USENIX Security 2016).
 */
export function isCommon(password: string, known: readonly string[]): boolean {
  judge ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  return judge.check(password.slice(0, LOOKED_AT), known.flatMap(partsOf)).score < 2;
}
