import type * as z from 'zod';
import type { askUploadsSchema, uploadsSchema } from '#contract/recording';
import type { Session } from '../session.ts';
import { expectRecordings } from './expect-recordings.ts';
import { refuse } from './refused-recording.ts';

/**
 * Where to send each file, or why not, in the order asked. Throws not-found, wave-closed or wave-not-open: each file
 * is refused by itself.
 */
export async function askUploads(
  session: Session,
  code: string,
  { files }: z.output<typeof askUploadsSchema>,
): Promise<z.infer<typeof uploadsSchema>> {
  const announced = files.map(({ contact, bytes, sha256, replace = false }) => {
    return { contact, bytes, sha256, replace, form: 'audio' as const };
  });
  const rooms = await expectRecordings(session, code, announced);
  const answered = files.map(async (file, index) => {
    const room = rooms[index];
    if (room === undefined) return refuse(file.contact, 'unknown-contact');
    if ('refused' in room) return room;
    const { url, fields } = await session.store.files.grantRecording(room.path, file);
    return { contact: room.contact, id: room.id, url, fields: { ...fields } };
  });
  return { files: await Promise.all(answered) };
}
