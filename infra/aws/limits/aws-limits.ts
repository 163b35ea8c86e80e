/**
 * What AWS allows by itself, in a second unless it says otherwise. Sources: quotas in the developer guides of
 * DynamoDB, Lambda and API Gateway as of 2025; those of an account are raised by asking.
 */
export const awsLimits = {
  /** One partition key, however the table is paid for. */
  partitionWriteUnits: 1000,
  partitionReadUnits: 3000,
  /** A table on demand, by account. */
  tableWriteUnits: 40_000,
  tableReadUnits: 40_000,
  /** A new table on demand serves this at once; twice its last peak afterwards, within half an hour. */
  newTableWriteUnits: 4000,
  newTableReadUnits: 12_000,
  /** Functions running at once. */
  concurrency: 1000,
  /** More of them each ten seconds, for one function. */
  concurrencyPerTenSeconds: 1000,
  httpRequests: 10_000,
} as const;

/** Commits that one scope takes, each resting on the one before: a transaction of 20 ms, and its reading. */
export const COMMITS_OF_SCOPE = 30;
/** What runs by itself must be over before Lambda cuts it. */
export const RUN_SECONDS = 900;
