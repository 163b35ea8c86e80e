import { hasEnded, lifecycleDue } from '#domain/retention';
import { recordingPlace } from '../recordings/recording-path.ts';
import { sentence, type Sentenced } from './destroy-placed.ts';
import { byId, type KnownRecording } from './known-recordings.ts';
import type { PlacedRecording } from './placed-recording.ts';

/** What is not as it should be between the bucket, the rows and the register of destruction. */
export const findingCodes = [
  /** It lies there hours after its end: what destroys every hour did not. */
  'past-end',
  /** It lies there a day after the bucket itself should have deleted it. */
  'past-lifecycle',
  /** No row names it. */
  'without-row',
  /** It was sent and never confirmed, since a day: not a fault, and not kept. */
  'not-confirmed',
  /** A row says that it may be heard, and it is not there. */
  'file-missing',
  /** A row says that it was destroyed, and no line of the register does. */
  'not-registered',
  /** It was destroyed, and lies there. */
  'back-again',
] as const;
export type FindingCode = (typeof findingCodes)[number];

export type Finding = Sentenced & {
  readonly code: FindingCode;
  /** What the bucket is to be asked before it is believed: the listing is older than the rows. */
  readonly lies: boolean | undefined;
};

const HOUR_MS = 3_600_000;
/** The hourly run may be on its way, or have been late once. */
const LATE_MS = 2 * HOUR_MS;
/** Time to send a file, and for the bucket to do by itself what it does once a day. */
const DAY_MS = 24 * HOUR_MS;

/** One sample as it was read: what lies there first, then its rows, then the register. */
export type Looked = {
  readonly now: number;
  readonly lying: readonly PlacedRecording[];
  readonly known: readonly KnownRecording[];
  /** Ids that the register has a line of. */
  readonly registered: ReadonlySet<string>;
};

/** Everything that is not as it should be in a sample, each with what mends it; one recording may be found twice. */
export function lookOver(looked: Looked): readonly Finding[] {
  const known = byId(looked.known);
  const lying = new Set(looked.lying.map(({ place }) => place.id));
  return [
    ...looked.lying.flatMap((one) => {
      const row = known.get(one.place.id);
      const mend = { ...sentence(one, row), lies: true };
      return codesOf(one, row, looked).map((code) => ({ ...mend, code }));
    }),
    ...looked.known.flatMap((row) => rowFindings(row, lying, looked)),
  ];
}

function codesOf(
  { place, createdAt }: PlacedRecording,
  row: KnownRecording | undefined,
  { now, registered }: Looked,
): readonly FindingCode[] {
  const isOld = Date.parse(createdAt) + DAY_MS <= now;
  const isDestroyed = row === undefined ? registered.has(place.id) : row.state === 'gone';
  const codes: Readonly<Partial<Record<FindingCode, boolean>>> = {
    'past-end': hasEnded(place.end, now - LATE_MS),
    'past-lifecycle': lifecycleDue(createdAt, place.days) + DAY_MS <= now,
    'without-row': row === undefined && !isDestroyed && isOld,
    'not-confirmed': row?.state === 'expected' && isOld,
    'back-again': isDestroyed,
  };
  return findingCodes.filter((code) => codes[code] === true);
}

function rowFindings(
  row: KnownRecording,
  lying: ReadonlySet<string>,
  { registered }: Looked,
): readonly Finding[] {
  const place = recordingPlace(row.path);
  if (place === undefined) return [];
  const { contact, path, id } = row;
  const doomed = { wave: place.wave, platform: place.platform, contact, path, id };
  if (row.state === 'ready' && !lying.has(id))
    return [{ doomed, reason: 'unknown', code: 'file-missing', lies: false }];
  if (row.state !== 'gone' || registered.has(id)) return [];
  return [{ doomed, reason: row.gone?.reason ?? 'unknown', code: 'not-registered', lies: undefined }];
}
