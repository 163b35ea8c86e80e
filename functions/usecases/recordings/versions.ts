import type { RecordingState } from '#domain/recording';
import type { StoredRow } from '../ports.ts';
import {
  storedRecording,
  storedVersion,
  type StoredRecording,
  type StoredVersion,
} from '../stored/recording.ts';

/** Destroyed ones that stay named in a contact's row: the register of destruction has every one. */
const MOST_EARLIER = 20;

/** Every recording that was sent for a contact, the newest first. */
export const versionsOf = (row: StoredRecording): readonly StoredVersion[] => [
  storedVersion.parse(row),
  ...row.earlier,
];

/** The row that keeps them; undefined when there is none to keep. */
export function recordingOf(
  contact: string,
  [last, ...earlier]: readonly StoredVersion[],
): StoredRecording | undefined {
  return last === undefined ? undefined : { contact, ...last, earlier: earlier.slice(0, MOST_EARLIER) };
}

/** The one that may be heard: the newest that was taken and not destroyed. */
export const readyOf = (versions: readonly StoredVersion[]): StoredVersion | undefined =>
  versions.find(({ state }) => state === 'ready');

/** What there is to hear or to read of a contact: one on its way hides none that is there. */
export function stateOf(versions: readonly StoredVersion[]): RecordingState {
  const states = new Set(versions.map(({ state }) => state));
  if (states.has('ready')) return 'ready';
  if (states.has('expected')) return 'expected';
  return states.has('gone') ? 'gone' : 'none';
}

/** What sheets are told: what is only announced may never come. */
export const toldOf = (versions: readonly StoredVersion[]): RecordingState =>
  stateOf(versions.filter(({ state }) => state !== 'expected'));

/** The same of the row of a contact's recordings, for an evaluation that is made when there may be some already. */
export const toldByRow = (row: StoredRow | undefined): RecordingState =>
  row === undefined || row.deleted ? 'none' : toldOf(versionsOf(storedRecording.parse(row.value)));
