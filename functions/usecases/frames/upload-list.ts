import type * as z from 'zod';
import { MAX_LIST_BYTES, type frameUploadAnswerSchema, type frameUploadSchema } from '#contract/frame';
import { askJob } from '../jobs/ask-job.ts';
import type { Session } from '../session.ts';
import { requireSampled } from './require-frame.ts';

/** Makes the job of a list and says where to send it: its arrival is what starts the job. */
export async function uploadList(
  session: Session,
  wave: string,
  asked: z.output<typeof frameUploadSchema>,
): Promise<z.infer<typeof frameUploadAnswerSchema>> {
  const decide = async () => {
    await requireSampled(session.store, wave);
    return { input: asked };
  };
  const { id } = await askJob(session, { kind: 'import-frame', wave, decide });
  const { url, fields } = await session.store.files.grantUpload(id, MAX_LIST_BYTES);
  return { job: id, url, fields: { ...fields } };
}
