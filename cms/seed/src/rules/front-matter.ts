import { parse } from 'yaml';

export interface Sheet {
  fields: Record<string, unknown>;
  /** Markdown below the front matter, without blank lines around it. */
  prose: string;
}

const FENCED = /^---\r?\n(?<head>[\s\S]*?)\r?\n---\r?\n(?<prose>[\s\S]*)$/;

/**
 * Splits a Markdown file into its YAML front matter and its prose; null where there is no front matter.
 * @example parseSheet('---\ntitle: 盖碗\n---\n\n三指。') // { fields: { title: '盖碗' }, prose: '三指。' }
 */
export function parseSheet(text: string): Sheet | null {
  const parts = FENCED.exec(text)?.groups;
  if (!parts) return null;
  const fields: unknown = parse(parts['head'] ?? '');
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return null;
  return { fields: { ...fields }, prose: (parts['prose'] ?? '').trim() };
}
