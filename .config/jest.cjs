const path = require('node:path');

const rootDir = path.resolve(__dirname, '..');

/** Packages published as ES modules only: jest runs CommonJS, so these are transformed too. */
const esmOnly = [
  'jose',
  '@noble/hashes',
  '@plussub/srt-vtt-parser',
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

const project = (name) => ({
  displayName: name,
  rootDir,
  // What is installed is resolved when it is asked for: walking through it takes each project half a minute.
  roots: ['addin', 'functions', 'infra', 'test'].map((folder) => path.join(rootDir, folder)),
  testRegex: [`/test/${name}/.*\\.test\\.tsx?$`],
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  // Its package names a file for `require` that it does not have.
  moduleNameMapper: { '^numfmt$': `${rootDir}/node_modules/numfmt/dist/index.js` },
});

module.exports = {
  rootDir,
  /** Jest reads it here only; browsers and engines start slowly on a small machine. */
  testTimeout: 400_000,
  // Tests of pages mostly wait for a browser: more at a time than cores wait for each other.
  maxWorkers: 2,
  projects: ['unit', 'contract', 'integration', 'property', 'infra', 'browser', 'reference'].map(project),
};
