import { createHash } from 'node:crypto';
import { post } from '../recordings.ts';
import type { Member } from './member-of.ts';

type Call = { readonly wave: string; readonly contact: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** Loudness that rises and falls, in so many slices. */
const swell = (slices: number): string =>
  Buffer.from(
    Array.from({ length: slices }, (_, at) => 40 + Math.round(200 * Math.abs(Math.sin(at / 9)))),
  ).toString('base64');

/** Sends a WAV file as the recording of a contact, as the pane does; answers why it was refused, if it was. */
export async function sendCall(member: Member, { wave, contact, bytes }: Call): Promise<string | undefined> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const announced = { contact, bytes: bytes.length, sha256, contentType: 'audio/wav' as const };
  const [room] = (await member('askUploads', { files: [announced] }, { wave })).files;
  if (room === undefined || 'refused' in room) return room?.refused ?? 'no room';
  await post(room, bytes);
  const sent = { contact, id: room.id, seconds: null, peaks: swell(300) };
  const [taken] = (await member('completeUploads', { files: [sent] }, { wave })).files;
  return taken !== undefined && 'refused' in taken ? taken.refused : undefined;
}
