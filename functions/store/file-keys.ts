import { MOST_LIFECYCLE_DAYS } from '#domain/retention';

/** Emptied within a day by the bucket's own rule; a file that arrives there starts the job it is for. */
const INCOMING = 'incoming';
/** A file that arrives there starts a job that needs none. */
const JOBS = 'jobs';

/** A file there says that a recording is to be transcribed; it holds nothing. */
const TO_TRANSCRIBE = 'transcribe';

/** Recordings lie under the days after which the bucket deletes them by itself. */
const RECORDINGS = 'rec';

export const lifecyclePrefixes: readonly { readonly prefix: string; readonly days: number }[] = Array.from(
  { length: MOST_LIFECYCLE_DAYS },
  (_, index) => ({ prefix: `${RECORDINGS}/${String(index + 1).padStart(2, '0')}/`, days: index + 1 }),
);

/** Every kind of file: what an organisation has lies under one of them, or under the prefixes of recordings. */
export const FILE_KINDS = [INCOMING, JOBS, TO_TRANSCRIBE, 'frames', 'salts', 'releases', 'exports'] as const;

/** Where an organisation’s id stands in a key: after its kind, a recording’s days being a part of it. */
const KIND = /^(rec\/\d\d|[^/]+)\//;

/** Keys of the files of one organisation: `<kind>/<organisation>/…`, so that a rule of the bucket is about a kind. */
export const fileKeys = (organisation: string) => ({
  incoming: (job: string): string => `${INCOMING}/${organisation}/${job}`,
  job: (job: string): string => `${JOBS}/${organisation}/${job}`,
  toTranscribe: (recording: string): string => `${TO_TRANSCRIBE}/${organisation}/${recording}`,
  /** `frames/2026-Q4/x` lies at `frames/<organisation>/2026-Q4/x`, `rec/88/x` at `rec/88/<organisation>/x`. */
  file: (path: string): string => path.replace(KIND, `$1/${organisation}/`),
  pathOf: (key: string): string => key.replace(`/${organisation}/`, '/'),
});
export type FileKeys = ReturnType<typeof fileKeys>;

/** Which job of which organisation a file that arrived is for; undefined when it is for none. */
export function readJobKey(key: string): { readonly organisation: string; readonly job: string } | undefined {
  const [kind, organisation, job, ...rest] = key.split('/');
  if (kind !== INCOMING && kind !== JOBS) return undefined;
  return organisation === undefined || job === undefined || rest.length > 0
    ? undefined
    : { organisation, job };
}

/** Whose recording lies at a key, and its path there; undefined for a key that is none. */
export function readRecordingKey(
  key: string,
): { readonly organisation: string; readonly path: string } | undefined {
  const [, days, organisation, rest] = /^(rec\/\d\d)\/([^/]+)\/(.+)$/.exec(key) ?? [];
  return days === undefined || organisation === undefined || rest === undefined
    ? undefined
    : { organisation, path: `${days}/${rest}` };
}

/** Which recording of which organisation a file that arrived says is to be transcribed; undefined when it is for none. */
export function readTranscribeKey(
  key: string,
): { readonly organisation: string; readonly path: string } | undefined {
  const [, organisation, path] = /^transcribe\/([^/]+)\/(rec\/.+)$/.exec(key) ?? [];
  return organisation === undefined || path === undefined ? undefined : { organisation, path };
}
