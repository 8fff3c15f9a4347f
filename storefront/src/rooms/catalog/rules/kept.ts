import type { Access, Locale } from '@lectern/shared-types';
import type { OutlineEntry } from './outline.ts';

/* Rows of the catalog as replacing them tells of them: with all that others than their own pages see of them. */

interface Kept {
  document_id: string;
  locale: Locale;
  slug: string;
}

interface Dated extends Kept {
  updated_at: string;
  hidden: boolean;
}

export interface KeptLesson extends Dated {
  title: string;
  cover: unknown;
  kind: string;
  access: Access;
  duration: number | null;
}

/** Of a course what tells in which lists it stands. */
export interface ListedCourse extends Kept {
  authors: string[];
  category: string | null;
  tags: string[];
  featured: number | null;
  first_published_at: string;
}

export interface KeptCourse extends Dated, ListedCourse {
  title: string;
  subtitle: string | null;
  cover: unknown;
  level: string;
  language: string;
  outline: OutlineEntry[];
}

export interface KeptBundle extends Dated {
  title: string;
  /** As written; what cards show is made of it. */
  summary: string;
  cover: unknown;
  courses: string[];
  first_published_at: string;
}

interface KeptTier extends Kept {
  name: string;
  rank: number;
  opens_all: boolean;
  courses: string[];
}

export interface KeptPrice {
  document_id: string;
  item: string;
  for_tier: string | null;
}

export interface CatalogRows {
  lesson: KeptLesson;
  course: KeptCourse;
  bundle: KeptBundle;
  tier: KeptTier;
  price: KeptPrice;
}
