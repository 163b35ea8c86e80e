import { knownDuration } from '../../codes/known-duration.ts';
import type { RowWrite, StoredRow } from '../../ports.ts';
import { versionsOf } from '../../recordings/versions.ts';
import { codeKey } from '../../row-keys.ts';
import { storedCode } from '../../stored/code.ts';
import { storedContact } from '../../stored/contact.ts';
import { storedRecording } from '../../stored/recording.ts';

export type CodedRows = {
  readonly contact: StoredRow;
  readonly recording: StoredRow | undefined;
  readonly code: StoredRow;
};

/** Codes and seconds stay, and that its text was proposed; where words were found in it goes with the text. */
export function namelessCode({ contact, recording, code: { value } }: CodedRows, id: string): RowWrite {
  const code = storedCode.parse(value);
  const read = storedRecording.safeParse(recording?.value);
  const recordings = read.success ? versionsOf(read.data) : [];
  const duration = knownDuration({ contact: storedContact.parse(contact.value), code, recordings });
  const proposals = Object.fromEntries(
    Object.keys(code.proposals).map((practice) => [practice, { turn: 1, at: null }]),
  );
  const nameless = { ...code, contact: id, duration, proposals, fieldRevisions: {}, typedByOthers: [] };
  return { key: codeKey(id), version: 0, value: nameless };
}
