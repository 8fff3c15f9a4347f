/** The order of the cascade, from the weakest. */
const LAYERS = 'reset, tokens, base, ui, rooms, prose, utilities';

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

export default { plugins: [layersFirst] };
