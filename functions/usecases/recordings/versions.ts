import type { RecordingForm, RecordingState } from '#domain/recording';
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
  versions: readonly StoredVersion[],
): StoredRecording | undefined {
  const gone = versions.filter(({ state }) => state === 'gone');
  const unnamed = new Set(gone.slice(MOST_EARLIER));
  const [last, ...earlier] = versions.filter((version) => !unnamed.has(version));
  return last === undefined ? undefined : { contact, ...last, earlier };
}

/**
 * What is asked of the versions of a contact: its recording, heard or read; the transcript beside one that is heard; or
 * its text, whichever of them is read.
 */
export type Slot = 'recording' | 'transcript' | 'text';

const formsIn: Readonly<Record<Slot, ReadonlySet<RecordingForm>>> = {
  recording: new Set(['audio', 'writing']),
  transcript: new Set(['transcript']),
  text: new Set(['writing', 'transcript']),
};

/** Where a version of this form is: one replaces another of its own slot only. */
export const slotOf = (form: RecordingForm): Slot => (form === 'transcript' ? 'transcript' : 'recording');

/** The versions of a slot, in their order. */
export const versionsIn = (versions: readonly StoredVersion[], slot: Slot): readonly StoredVersion[] =>
  versions.filter(({ form }) => formsIn[slot].has(form));

/** The one that may be heard or read: the newest of its slot that was taken and not destroyed. */
export const readyOf = (
  versions: readonly StoredVersion[],
  slot: Slot = 'recording',
): StoredVersion | undefined => versionsIn(versions, slot).find(({ state }) => state === 'ready');

/** What there is to hear or to read of a contact: one on its way hides none that is there. */
export function stateOf(versions: readonly StoredVersion[], slot: Slot = 'recording'): RecordingState {
  const states = new Set(versionsIn(versions, slot).map(({ state }) => state));
  if (states.has('ready')) return 'ready';
  if (states.has('expected')) return 'expected';
  return states.has('gone') ? 'gone' : 'none';
}

/** What sheets are told: what is only announced may never come. */
export const toldOf = (versions: readonly StoredVersion[], slot: Slot = 'recording'): RecordingState =>
  stateOf(
    versions.filter(({ state }) => state !== 'expected'),
    slot,
  );

/** The same of the row of a contact's recordings, for an evaluation that is made when there may be some already. */
export const toldByRow = (row: StoredRow | undefined): RecordingState =>
  row === undefined || row.deleted ? 'none' : toldOf(versionsOf(storedRecording.parse(row.value)));
