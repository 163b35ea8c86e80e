/** Emptied within a day by the bucket's own rule; a file that arrives there starts the job it is for. */
const INCOMING = 'incoming';
/** A file that arrives there starts a job that needs none. */
const JOBS = 'jobs';

/** Every kind of file: what an organisation has lies under one of them. */
export const FILE_KINDS = [INCOMING, JOBS, 'frames', 'salts'] as const;

/** Keys of the files of one organisation: `<kind>/<organisation>/…`, so that a rule of the bucket is about a kind. */
export const fileKeys = (organisation: string) => ({
  incoming: (job: string): string => `${INCOMING}/${organisation}/${job}`,
  job: (job: string): string => `${JOBS}/${organisation}/${job}`,
  /** `frames/2026-Q4/x` lies at `frames/<organisation>/2026-Q4/x`. */
  file: (path: string): string => path.replace('/', `/${organisation}/`),
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
