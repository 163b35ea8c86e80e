/**
 * What AWS asks in Paris (eu-west-3), in US dollars without tax, free tiers left out. Set down on 2026-11-23 without a
 * connection to AWS: `published` prices stand in public documents of AWS or about it, `estimated` ones are prices of
 * another region with what Paris usually asks more. Compare with https://calculator.aws before a budget is signed.
 */
export type Price = {
  readonly dollars: number;
  readonly per: number;
  readonly known: 'published' | 'estimated';
};

const million = 1_000_000;
const GB = 1e9;

const published = (dollars: number, per: number): Price => ({ dollars, per, known: 'published' });
const estimated = (dollars: number, per: number): Price => ({ dollars, per, known: 'estimated' });

export const pricesOn = '2026-11-23';
export const region = 'eu-west-3';

/** By what is counted in a month. */
export const prices = {
  /** DynamoDB on demand: 0.625 and 0.125 in Virginia since November 2024, and 19 % more. */
  writeUnits: estimated(0.743, million),
  readUnits: estimated(0.149, million),
  /** A month of it. */
  tableBytes: estimated(0.297, GB),
  /** Point-in-time recovery, of what the tables hold. */
  recoveryBytes: estimated(0.238, GB),
  /** Lambda on arm64: the same price in most regions. */
  invocations: published(0.2, million),
  gigabyteSeconds: published(0.0000133334, 1),
  /** HTTP API: 1.00 in Virginia, by 512 kB. */
  httpRequests: estimated(1.17, million),
  filePuts: estimated(0.0053, 1000),
  fileGets: estimated(0.00042, 1000),
  /** S3 Standard, a month of it. */
  fileBytes: estimated(0.024, GB),
  /** Files are heard straight from S3, by a link. */
  fileBytesOut: estimated(0.09, GB),
  /** CloudFront towards Europe: pages and answers. */
  siteBytesOut: published(0.085, GB),
  siteRequests: published(0.012, 10_000),
  logBytes: estimated(0.598, GB),
  /** X-Ray: the first request of a second and one in twenty of the others. */
  traces: published(5, million),
  keyRequests: published(0.03, 10_000),
  keys: published(1, 1),
  alarms: published(0.1, 1),
  dashboards: published(3, 1),
  metrics: published(0.3, 1),
} as const satisfies Readonly<Record<string, Price>>;

export type Counted = keyof typeof prices;
