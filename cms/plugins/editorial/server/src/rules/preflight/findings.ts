import type { Finding } from '@lectern/shared-types';

/** What must not reach readers stops a submission; what could be better is said to the author. */
const SEVERITY: Record<Finding['code'], Finding['severity']> = {
  'title-missing': 'error',
  'body-empty': 'error',
  'required-missing': 'error',
  'paid-without-teaser': 'error',
  'link-broken': 'error',
  'picture-missing': 'error',
  'word-banned': 'error',
  'teaser-missing': 'warning',
  'alt-missing': 'warning',
  'heading-order': 'warning',
  'seo-empty': 'warning',
  'paragraph-long': 'warning',
};

/** Long enough to find the place again. */
const EXCERPT = 120;

interface Found {
  field: string;
  excerpt?: string;
  line?: number;
}

export function finding(code: Finding['code'], { field, excerpt, line }: Found): Finding {
  return {
    code,
    severity: SEVERITY[code],
    field,
    excerpt: excerpt ? short(excerpt) : null,
    line: line ?? null,
  };
}

function short(excerpt: string): string {
  const signs = [...excerpt.replace(/\s+/g, ' ').trim()];
  return signs.length > EXCERPT ? `${signs.slice(0, EXCERPT - 1).join('')}…` : signs.join('');
}
