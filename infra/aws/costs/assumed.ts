/** What is not measured in the product but known of AWS, or of how people work; each is a figure to argue about. */

/** Memory of the API and of jobs, in GB. */
export const FUNCTION_GB = 1.769;
/** Of a function, besides waiting for the tables: parsing, checking a token, computing. */
export const MS_OF_WORK = 15;
/** Of one round trip to the tables, transactions included: 3 to 6 ms for a read, 10 to 25 for a transaction. */
export const MS_OF_ROUND_TRIP = 10;
/** Lines of a request: the function's own, API Gateway's, Lambda's start, end and report. */
export const LOG_BYTES_OF_REQUEST = 1_200;
/** X-Ray keeps the first request of a second, and one in twenty of the others. */
export const TRACED_SHARE = 0.05;
/** Of requests, those whose environment is new, and what that takes. */
export const COLD_SHARE = 0.02;
export const COLD_MS = 500;

/** A call of six minutes as MP3 of 64 kbit/s. */
export const RECORDING_BYTES = 2_900_000;
/** Heard through once, and a half of it again. */
export const TIMES_HEARD = 1.5;
/** From when it is sent until it is destroyed. */
export const RECORDING_MONTHS = 2;
/** Sent together from a folder. */
export const RECORDINGS_SENT_AT_ONCE = 20;

/** The add-in, compressed, when Excel starts it: what is not in its cache any more, a share of the days. */
export const PAGE_BYTES = 260_000;
export const PAGE_FILES = 8;

/** Hours a day that the workbook of somebody who evaluates, or who reads, is open. */
export const HOURS_OPEN = { evaluator: 6, reader: 1 } as const;
/** Days of work in a month. */
export const WORKING_DAYS = 21;
/** Months of evaluations that the tables hold, on average over the first two years. */
export const MONTHS_KEPT = 12;
/** Hours and days of a month, for what runs by itself. */
export const HOURS_OF_MONTH = 730;
export const DAYS_OF_MONTH = 30.4;
/** DynamoDB asks KMS for its table's key again once in five minutes and caller. */
export const KEY_ASKED_AGAIN_SECONDS = 300;

/** What is paid for without anybody working, one deployment. */
export const FIXED = { keys: 1, alarms: 9, dashboards: 1, metrics: 2 } as const;
