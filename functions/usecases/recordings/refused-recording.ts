import * as z from 'zod';
import { recordingRefusals, type RecordingRefusal } from '#domain/recording';

/** What is not taken of a request, while the rest of it is. */
export const refusedRecording = z.object({
  contact: z.string(),
  refused: z.enum(recordingRefusals),
  parameters: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type RefusedRecording = z.infer<typeof refusedRecording>;

export const refuse = (
  contact: string,
  refused: RecordingRefusal,
  parameters: RefusedRecording['parameters'] = {},
): RefusedRecording => ({ contact, refused, parameters });
