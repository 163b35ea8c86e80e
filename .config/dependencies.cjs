/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'domain-is-pure',
      comment: 'functions/domain/decisions.md names the pure libraries it may import',
      severity: 'error',
      from: { path: '^functions/domain', pathNot: '^functions/domain/transcript/stem-of' },
      to: {
        pathNot: [
          '^functions/domain',
          'node_modules/(@noble/hashes|temporal-polyfill|temporal-spec|libphonenumber-js|ibantools)',
        ],
      },
    },
    {
      name: 'endings-are-of-stemmers',
      severity: 'error',
      from: { path: '^functions/domain/transcript/stem-of' },
      to: { pathNot: ['^functions/domain', 'node_modules/@orama/stemmers/'] },
    },
    {
      name: 'contract-sees-domain-and-zod',
      severity: 'error',
      from: { path: '^functions/contract' },
      to: { pathNot: ['^functions/(contract|domain)', 'node_modules/zod/'] },
    },
    {
      name: 'usecases-see-no-store',
      severity: 'error',
      from: { path: '^functions/usecases' },
      to: { path: '^functions/(store|handlers|runtime)|node_modules/(@aws-sdk|hono)' },
    },
    {
      name: 'store-sees-domain-contract-and-ports',
      severity: 'error',
      from: { path: '^functions/store' },
      to: { path: '^functions/(handlers|usecases/(?!ports))' },
    },
    {
      name: 'aws-sdk-only-in-store',
      severity: 'error',
      from: { path: '^(functions|addin)', pathNot: '^functions/store' },
      to: { path: 'node_modules/@aws-sdk' },
    },
    {
      name: 'addin-sees-portable-only',
      severity: 'error',
      from: { path: '^addin' },
      to: { path: '^(functions/(?!domain|contract)|infra|test)|node_modules/@aws-sdk' },
    },
    {
      name: 'product-never-sees-workbench',
      severity: 'error',
      from: { path: '^addin/(formulas|workbook|taskpane|api|locales)' },
      to: { path: '^addin/workbench' },
    },
    {
      name: 'functions-never-see-addin',
      severity: 'error',
      from: { path: '^functions' },
      to: { path: '^(addin|infra|test)' },
    },
    {
      name: 'production-never-sees-test',
      severity: 'error',
      from: { pathNot: '^test' },
      to: { path: '^test' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.tsbuild|\\.build|node_modules/typescript)' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js'],
    },
  },
};
