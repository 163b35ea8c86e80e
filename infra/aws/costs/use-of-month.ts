import * as assumed from './assumed.ts';
import { activities, measured, type MeasuredUse } from './measured.ts';
import { monthOf } from './month-of-organisation.ts';
import type { Deployed } from './organisation-size.ts';
import type { Counted } from './prices.ts';

const SECONDS_OF_MONTH = assumed.HOURS_OF_MONTH * 3600;

export type Counts = Readonly<Record<Counted, number>>;

/** What a month of a deployment counts up to, in the units of `prices`: fractions too, being an average. */
export function useOfMonth({ organisations, each }: Deployed): Counts {
  const month = monthOf(each);
  const sum = (pick: (use: MeasuredUse) => number): number =>
    organisations * activities.reduce((total, name) => total + month[name] * pick(measured[name]), 0);
  const tableBytes = sum((use) => use.tableBytes) * assumed.MONTHS_KEPT;
  const requests = sum((use) => use.requests);
  const answers = sum((use) => use.answerBytes);
  return {
    ...assumed.FIXED,
    ...ofFiles(organisations * each.evaluations),
    ...ofFunctions(
      requests,
      sum((use) => use.calls),
    ),
    ...ofSite({ requests, answers, openings: organisations * month.opening }),
    writeUnits: sum((use) => use.writeUnits),
    readUnits: sum((use) => use.readUnits),
    tableBytes,
    recoveryBytes: tableBytes,
  };
}

/** Recordings: sent, looked at, heard, kept for a while. Deleting costs nothing. */
const ofFiles = (recordings: number) => ({
  filePuts: recordings,
  // Looked at when it was sent and when it was destroyed.
  fileGets: recordings * (2 + assumed.TIMES_HEARD),
  fileBytes: recordings * assumed.RECORDING_BYTES * assumed.RECORDING_MONTHS,
  fileBytesOut: recordings * assumed.RECORDING_BYTES * assumed.TIMES_HEARD,
});

function ofFunctions(requests: number, calls: number) {
  const ms =
    requests * (assumed.MS_OF_WORK + assumed.COLD_SHARE * assumed.COLD_MS) + calls * assumed.MS_OF_ROUND_TRIP;
  const seconds = ms / 1000;
  return {
    invocations: requests,
    httpRequests: requests,
    gigabyteSeconds: seconds * assumed.FUNCTION_GB,
    logBytes: requests * assumed.LOG_BYTES_OF_REQUEST,
    traces: Math.min(requests, SECONDS_OF_MONTH + requests * assumed.TRACED_SHARE),
    // At most once for each request: an environment that answers many asks less.
    keyRequests: 2 * Math.min(requests, SECONDS_OF_MONTH / assumed.KEY_ASKED_AGAIN_SECONDS),
  };
}

type Site = { readonly requests: number; readonly answers: number; readonly openings: number };

const ofSite = ({ requests, answers, openings }: Site) => ({
  siteRequests: requests + openings * assumed.PAGE_FILES,
  siteBytesOut: answers + openings * assumed.PAGE_BYTES,
});
