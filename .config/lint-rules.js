/** Named imports of zod defeat tree-shaking: the pane's scripts would carry the whole library. */
const zodAsNamespace = {
  create: (context) => ({
    ImportDeclaration(node) {
      if (node.source.value !== 'zod') return;
      for (const one of node.specifiers) {
        if (one.type === 'ImportSpecifier') context.report({ node: one, message: 'import * as z from zod' });
      }
    },
  }),
};

export default { meta: { name: 'project' }, rules: { 'zod-as-namespace': zodAsNamespace } };
