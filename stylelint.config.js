const PHYSICAL = [
  /^(margin|padding|border|scroll-(margin|padding))-(top|right|bottom|left)/,
  /^border-(top|bottom)-(left|right)-radius$/,
  /^(top|right|bottom|left)$/,
  /^((min|max)-)?(width|height)$/,
];

const COLOUR_FUNCTIONS = ['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color'];

/** The rules of docs/decisions/0020 that a machine can see. @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard'],
  reportNeedlessDisables: true,
  rules: {
    // Colours have names that say what they mean; pigments stay in tokens.css.
    'color-no-hex': true,
    'color-named': 'never',
    'function-disallowed-list': COLOUR_FUNCTIONS,
    'declaration-property-value-disallowed-list': {
      '/.*/': ['/var\\(--pigment-/'],
      '/^(float|clear|text-align)$/': ['left', 'right'],
    },
    'property-disallowed-list': PHYSICAL,
    // Two breakpoints by their names, `(--medium)` and `(--wide)`.
    'media-feature-name-disallowed-list': [/width$/, /height$/],
    'declaration-no-important': true,
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
    // How lines are spaced is left to the author.
    'rule-empty-line-before': null,
    'at-rule-empty-line-before': null,
    'declaration-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'comment-empty-line-before': null,
    'no-descending-specificity': null, // the order of layers and rooms decides, not that of lines
    'property-no-vendor-prefix': [true, { ignoreProperties: ['-webkit-text-size-adjust'] }], // for iPhones
    'import-notation': 'string',
    'declaration-block-no-redundant-longhand-properties': null, // two axes may be two thoughts
    'declaration-property-value-no-unknown': [
      true,
      { ignoreProperties: { 'text-spacing-trim': ['normal', 'trim-start'] } }, // CSS Text 4
    ],
  },
  overrides: [
    { files: ['**/*.astro'], customSyntax: 'postcss-html' },
    {
      // The variables of the library that draws.
      files: ['storefront/src/styles/mermaid.css'],
      rules: { 'custom-property-pattern': null },
    },
    {
      files: ['storefront/src/styles/tokens.css'],
      rules: {
        'color-no-hex': null,
        'color-named': null,
        'function-disallowed-list': null,
        'declaration-property-value-disallowed-list': null,
        'no-duplicate-selectors': null, // the scale, and then what it means
      },
    },
  ],
};
