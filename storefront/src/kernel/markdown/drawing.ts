/** The class of a drawn diagram, by which `styles/mermaid.css` knows it. */
export const DRAWING = 'mermaid';

/** Whether a rendered text shows diagrams, whose styles only such a text needs. */
export function hasDrawings(html: string): boolean {
  return html.includes(`class="${DRAWING}"`);
}
