/** The panel's words, by their ids. */
type Words = Record<string, unknown>;

/**
 * What editors call a field. Both a name and a path into a component are understood, places in a list counted from
 * one; a field that was since removed keeps its name.
 *
 * @example labelOf(words, 'api::catalog.course', 'faq.0.answer') // 'FAQ 1 › Answer'
 */
export function labelOf(words: Words, uid: string, path: string): string {
  const [name = path, ...rest] = path.split('.');
  const first = wordIn(words, `content-manager.content-types.${uid}.${name}`) ?? name;
  return rest.reduce(
    (label, step) =>
      /^\d+$/.test(step) ? `${label} ${Number(step) + 1}` : `${label} › ${innerLabel(words, name, step)}`,
    first,
  );
}

/** The component of a field is not told: the one of its name, as in `shared.seo`, else any that has such a field. */
function innerLabel(words: Words, field: string, inner: string): string {
  const labelled = Object.keys(words).filter(
    (id) => id.startsWith('content-manager.components.') && id.endsWith(`.${inner}`),
  );
  const id = labelled.find((id) => id.endsWith(`.${field}.${inner}`)) ?? labelled[0];
  return (id && wordIn(words, id)) ?? inner;
}

function wordIn(words: Words, id: string): string | undefined {
  const word = words[id];
  return typeof word === 'string' ? word : undefined;
}
