/** The class of a drawn diagram, by which `styles/mermaid.css` knows it. */
export const DRAWING = 'mermaid';
/** The class of a block of code, by which `styles/code.css` knows it. */
export const CODE = 'code';

const holds = (mark: string) => (html: string) => html.includes(mark);

/** Whether a rendered text shows diagrams, and whether blocks of code: only then it needs their styles. */
export const hasDrawings = holds(`<figure class="${DRAWING}"`);
export const hasCode = holds(`<pre class="${CODE}"`);
