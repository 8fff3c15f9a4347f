import type { Finding } from '@lectern/shared-types';
import type { Content } from '../snapshot';
import { finding } from './findings';
import { isNothing, type Leaf, type Written } from './leaves';

/** Where texts keep what they are called, and what they say. */
const TITLES = ['title', 'name'];
const BODY = 'body';

/** What should have been filled in and was not. */
export function judgeEmpties(leaves: readonly Leaf[], written: Written): Finding[] {
  return [
    ...leaves.flatMap((leaf) => judgeEmpty(leaf, written.content)),
    ...judgeTeaser(written),
    ...judgeSeo(written),
  ];
}

function judgeEmpty({ path, attribute, value }: Leaf, content: Content): Finding[] {
  if (!isNothing(value)) return [];
  // A lesson may be a film or a file without a word beside it.
  if (path === BODY) return isNothing(content.media) ? [finding('body-empty', { field: path })] : [];
  if (attribute.required !== true) return [];
  return [finding(TITLES.includes(path) ? 'title-missing' : 'required-missing', { field: path })];
}

/** The teaser is all that a stranger reads of a paid lesson. */
function judgeTeaser({ content, schema }: Written): Finding[] {
  if (!schema.attributes.teaser || !isNothing(content.teaser)) return [];
  const isPaid = content.access === 'paid';
  return [finding(isPaid ? 'paid-without-teaser' : 'teaser-missing', { field: 'teaser' })];
}

function judgeSeo({ content, schema }: Written): Finding[] {
  if (!schema.attributes.seo) return [];
  const seo = (content.seo ?? {}) as Content; // a component is kept as its content
  if (seo.hidden === true) return [];
  const empty = ['title', 'description'].filter((name) => isNothing(seo[name]));
  return empty.map((name) => finding('seo-empty', { field: `seo.${name}` }));
}
