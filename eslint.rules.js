/** House rules that no published plugin has. Each tells its reason in the message. */

/** `as` is a claim that the compiler cannot check, so the claim's ground stands beside it. */
const reasonedAssertion = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { bare: 'Say on the same line why this `as` is true, or parse instead.' },
  },
  create(context) {
    const { sourceCode } = context;
    const commented = new Set(
      sourceCode.getAllComments().flatMap(({ loc }) => [loc.start.line, loc.end.line]),
    );
    return {
      TSAsExpression(node) {
        const { typeAnnotation } = node;
        const isConst = typeAnnotation.type === 'TSTypeReference' && typeAnnotation.typeName.name === 'const';
        const isChained = node.parent.type === 'TSAsExpression';
        if (isConst || isChained) return;
        const lines = [node.loc.end.line, typeAnnotation.loc.start.line];
        if (!lines.some((line) => commented.has(line))) context.report({ node, messageId: 'bare' });
      },
    };
  },
};

export const lectern = { rules: { 'reasoned-assertion': reasonedAssertion } };
