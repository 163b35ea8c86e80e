/** What the place of a recording tells by itself, so that what is due is found whatever the rows say. */
export type RecordingPlace = {
  /** Days after which the bucket deletes it by itself, 1 to 90. */
  readonly days: number;
  /** ISO instant: from then on nobody hears it, and the next run destroys it. */
  readonly end: string;
  readonly wave: string;
  readonly platform: string;
  readonly id: string;
};

const PATTERN = /^rec\/(\d\d)\/(\d{10})\/([^/]+)\/([^/]+)\/([^/]+)$/;

/**
 * `rec/<days>/<end>/<wave>/<platform>/<id>`: no id of a contact, since the logs of a bucket outlive what lies in it. The
 * end is in seconds since 1970, rounded up: nothing is destroyed before it.
 */
export function recordingPath({ days, end, wave, platform, id }: RecordingPlace): string {
  const seconds = String(Math.ceil(Date.parse(end) / 1000)).padStart(10, '0');
  return `rec/${String(days).padStart(2, '0')}/${seconds}/${wave}/${platform}/${id}`;
}

/** Undefined for what is no recording. */
export function recordingPlace(path: string): RecordingPlace | undefined {
  const [, days, end, wave, platform, id] = PATTERN.exec(path) ?? [];
  if (days === undefined || wave === undefined || platform === undefined || id === undefined)
    return undefined;
  return { days: Number(days), end: new Date(Number(end) * 1000).toISOString(), wave, platform, id };
}
