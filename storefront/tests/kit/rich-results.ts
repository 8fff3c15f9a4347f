import { knowsProperty } from './schema-org.ts';

/** A node of JSON-LD, as a page has it. */
export type Node = Record<string, unknown>;

/** What Google wants of a kind of thing. */
interface Demand {
  /** The page about it, below developers.google.com/search/docs/appearance/structured-data/. */
  source: string;
  type: string;
  /** The types of what it must stand in for this to be asked of it; `page` where it is what the page tells. */
  within?: string[];
  /** `a|b` where either will do. */
  required: string[];
  /** Of what Google recommends, what the site knows. */
  recommended: string[];
}

/**
 * As of June 2026. What Google recommends too and the site does not know: addresses, telephones and numbers of the
 * organization; ratings, reviews and enrolments; certificates; shipping and returns, because nothing is sent; for
 * how long a price holds; how often something was seen; since when an author is with us.
 */
export const DEMANDS: Demand[] = [
  {
    source: 'organization',
    type: 'Organization',
    required: ['name'],
    recommended: ['url', 'logo', 'description', 'sameAs'],
  },
  { source: 'site-names', type: 'WebSite', required: ['name', 'url'], recommended: ['alternateName'] },
  { source: 'breadcrumb', type: 'BreadcrumbList', required: ['itemListElement'], recommended: [] },
  {
    source: 'breadcrumb',
    type: 'ListItem',
    within: ['BreadcrumbList'],
    required: ['position', 'name', 'item'],
    recommended: [],
  },
  { source: 'carousel', type: 'ItemList', required: ['itemListElement'], recommended: [] },
  {
    source: 'carousel',
    type: 'ListItem',
    within: ['ItemList'],
    required: ['position', 'url'],
    recommended: [],
  },
  { source: 'course', type: 'Course', required: ['name', 'description'], recommended: ['provider'] },
  {
    source: 'course-info',
    type: 'Course',
    within: ['page'],
    required: ['name', 'description', 'provider', 'hasCourseInstance', 'offers'],
    recommended: [
      ...['coursePrerequisites', 'datePublished', 'educationalLevel', 'image', 'inLanguage', 'publisher'],
      ...['syllabusSections', 'teaches'],
    ],
  },
  {
    source: 'course-info',
    type: 'CourseInstance',
    required: ['courseMode', 'courseWorkload|courseSchedule'],
    recommended: ['instructor'],
  },
  { source: 'course-info', type: 'Syllabus', required: ['name'], recommended: ['timeRequired'] },
  {
    source: 'course-info',
    type: 'Offer',
    within: ['Course'],
    required: ['category'],
    recommended: ['price', 'priceCurrency'],
  },
  {
    source: 'product-snippet',
    type: 'Product',
    required: ['name', 'review|aggregateRating|offers'],
    recommended: [],
  },
  {
    source: 'merchant-listing',
    type: 'Product',
    required: ['name', 'image', 'offers'],
    recommended: ['brand', 'description'],
  },
  {
    source: 'merchant-listing',
    type: 'Offer',
    within: ['Product'],
    required: ['price|priceSpecification', 'priceCurrency|priceSpecification'],
    recommended: ['availability', 'sku', 'url'],
  },
  {
    source: 'merchant-listing',
    type: 'UnitPriceSpecification',
    required: ['price', 'priceCurrency'],
    recommended: ['billingDuration', 'billingIncrement', 'unitCode'],
  },
  {
    source: 'article',
    type: 'Article',
    required: [],
    recommended: ['author', 'dateModified', 'datePublished', 'headline', 'image'],
  },
  { source: 'article', type: 'Person', required: ['name'], recommended: ['url'] },
  {
    source: 'paywalled-content',
    type: 'WebPageElement',
    required: ['isAccessibleForFree', 'cssSelector'],
    recommended: [],
  },
  {
    source: 'video',
    type: 'VideoObject',
    required: ['name', 'thumbnailUrl', 'uploadDate'],
    recommended: ['contentUrl|embedUrl', 'description', 'duration', 'hasPart'],
  },
  { source: 'video', type: 'Clip', required: ['name', 'startOffset', 'url'], recommended: [] },
  { source: 'profile-page', type: 'ProfilePage', required: ['mainEntity'], recommended: [] },
  {
    source: 'profile-page',
    type: 'Person',
    within: ['ProfilePage'],
    required: ['name'],
    recommended: ['description', 'image', 'sameAs'],
  },
  { source: 'faqpage', type: 'FAQPage', required: ['mainEntity'], recommended: [] },
  { source: 'faqpage', type: 'Question', required: ['name', 'acceptedAnswer'], recommended: [] },
  { source: 'faqpage', type: 'Answer', required: ['text'], recommended: [] },
];

/** What the values of some properties must look like, wherever they stand. */
const SHAPES: Record<string, RegExp> = {
  url: /^https:\/\/[^\s]+$/,
  item: /^https:\/\/[^\s]+$/,
  image: /^https:\/\/[^\s]+$/,
  logo: /^https:\/\/[^\s]+$/,
  thumbnailUrl: /^https:\/\/[^\s]+$/,
  contentUrl: /^https:\/\/[^\s]+$/,
  datePublished: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
  dateModified: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
  uploadDate: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
  courseWorkload: /^PT(\d+H)?(\d+M)?$/,
  timeRequired: /^PT(\d+H)?(\d+M)?$/,
  duration: /^PT(\d+H)?(\d+M)?$/,
  price: /^\d+(\.\d\d)?$/,
  priceCurrency: /^[A-Z]{3}$/,
  category: /^(Free|Partially Free|Subscription|Paid)$/,
  availability: /^https:\/\/schema\.org\/\w+$/,
  educationalLevel: /^(Beginner|Intermediate|Advanced)$/,
  courseMode: /^(Online|Onsite|Blended)$/,
};

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
export const typesOf = (node: Node) => listOf(node['@type']).map(String);

function lacks(node: Node, alternatives: string): boolean {
  return alternatives.split('|').every((property) => {
    const value = node[property];
    return value === undefined || value === null || value === '' || listOf(value).length === 0;
  });
}

function ownFaults(node: Node, within: string[]): string[] {
  const types = typesOf(node);
  const asked = DEMANDS.filter(
    (demand) => types.includes(demand.type) && (demand.within?.some((type) => within.includes(type)) ?? true),
  );
  const missing = asked.flatMap(({ source, required, recommended }) =>
    [...required, ...recommended]
      .filter((property) => lacks(node, property))
      .map((property) => `lacks ${property} (${source})`),
  );
  const properties = Object.keys(node).filter((name) => !name.startsWith('@'));
  const unknown = properties
    .filter((property) => !types.some((type) => knowsProperty(type, property)))
    .map((property) => `has ${property}, which schema.org does not give it`);
  const misshapen = properties
    .filter((property) => listOf(node[property]).some((value) => isMisshapen(property, value)))
    .map((property) => `says ${property} ${JSON.stringify(node[property])}`);
  return [...missing, ...unknown, ...misshapen].map((fault) => `${types.join('+')} ${fault}`);
}

function isMisshapen(property: string, value: unknown): boolean {
  return !isNode(value) && SHAPES[property]?.test(String(value)) === false;
}

/** All that a node and what stands in it lack, and what it points to without anything being there. */
function faultsBelow(node: Node, within: string[], told: Set<unknown>): string[] {
  if (!('@type' in node)) return told.has(node['@id']) ? [] : [`nothing is ${JSON.stringify(node)}`];
  const inner = Object.values(node).flatMap(listOf).filter(isNode);
  return [...ownFaults(node, within), ...inner.flatMap((value) => faultsBelow(value, typesOf(node), told))];
}

/** What Google or schema.org would find wanting in the graph of a page. */
export function faultsOf(graph: Node[]): string[] {
  const told = new Set(graph.map((node) => node['@id']));
  return graph.flatMap((node) => faultsBelow(node, ['page'], told));
}

/** All nodes of some type, wherever they stand. */
export function nodesOf(graph: Node[], type: string): Node[] {
  return graph.flatMap((node) => [
    ...(typesOf(node).includes(type) ? [node] : []),
    ...nodesOf(Object.values(node).flatMap(listOf).filter(isNode), type),
  ]);
}
