/** The order of the cascade, from the weakest. */
const LAYERS = 'reset, tokens, base, ui, rooms, prose, utilities';

/** The two widths at which the page is laid out anew (docs/decisions/0020): use as `@media (--wide)`. */
const BREAKPOINTS = {
  '--medium': 'width >= 48rem',
  '--wide': 'width >= 72rem',
};

/**
 * Which stylesheet of a page comes first depends on who imports whom, and the first one that names a layer fixes
 * the order of all. So every stylesheet begins with the same line; the minifier leaves one of them in a file.
 */
const layersFirst = {
  postcssPlugin: 'layers-first',
  Once(root, { AtRule }) {
    root.prepend(new AtRule({ name: 'layer', params: LAYERS }));
  },
};

/** Custom media (Media Queries Level 5) that no file has to declare; a name that is not ours fails the build. */
const namedBreakpoints = {
  postcssPlugin: 'named-breakpoints',
  AtRule: {
    media(rule) {
      rule.params = rule.params.replace(/\((--[\w-]+)\)/g, (_, name) => {
        const query = BREAKPOINTS[name];
        if (!query) throw rule.error(`There is no breakpoint ${name}.`, { word: name });
        return `(${query})`;
      });
    },
  },
};

export default { plugins: [layersFirst, namedBreakpoints] };
