import type { Locale } from '@lectern/shared-types';
import { MARKDOWN, type Library } from './library.ts';

const ENOUGH = 20;
/** Share of letters that are Chinese, from which on a text is: code and terms in it are Latin. */
const CHINESE = 0.05;

/** The language that a folder is written in, by its letters. */
export function localeOf(library: Library): Locale {
  const texts = [...library.texts].filter(([path]) => MARKDOWN.test(path)).slice(0, ENOUGH);
  const words = texts.map(([, text]) => text).join('');
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  const chinese = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  return chinese > letters * CHINESE ? 'zh-CN' : 'en';
}

/** The locale that a folder's name stands for, as `zh` in a book that keeps its editions side by side. */
export function localeNamed(folder: string): Locale | null {
  if (/^(?:zh|cn|chinese|中文|zh[-_](?:cn|hans))$/i.test(folder)) return 'zh-CN';
  return /^(?:en|english|en[-_](?:us|gb))$/i.test(folder) ? 'en' : null;
}
