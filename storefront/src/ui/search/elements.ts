/**
 * Makes an element. Text becomes text nodes: nothing that is told to us is ever read as HTML.
 * @example element('a', { href: '/', class: 'home' }, 'Home')
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}
