const path = require('node:path');

const rootDir = path.resolve(__dirname, '..');

/** Packages published as ES modules only: jest runs CommonJS, so these are transformed too. */
const esmOnly = [
  'jose',
  '@noble/hashes',
  'hucre',
  'ulid',
  'preact',
  'temporal-polyfill',
  'temporal-utils',
  '@cj-tech-master/excelts',
  'fflate',
];

const transform = {
  '^.+\\.(ts|tsx|js|mjs)$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2023',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic', importSource: 'preact' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

const project = (name, testTimeout = 10_000) => ({
  displayName: name,
  rootDir,
  testRegex: [`/test/${name}/.*\\.test\\.tsx?$`],
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  testTimeout,
});

module.exports = {
  rootDir,
  projects: [
    project('unit'),
    project('contract', 60_000),
    project('integration', 60_000),
    project('property', 120_000),
    project('infra', 60_000),
    project('browser', 180_000),
  ],
};
