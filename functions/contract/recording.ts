import * as z from 'zod';
import { channels } from '#domain/channel';
import {
  audioFormats,
  audioTypes,
  destructionReasons,
  MAX_RECORDING_BYTES,
  recordingForms,
  recordingRefusals,
  recordingStates,
} from '#domain/recording';
import { MOST_LIFECYCLE_DAYS } from '#domain/retention';
import { digestSchema } from './frame.ts';
import { instantSchema } from './wave.ts';

const contactIdSchema = z.string().min(1).max(120);
const recordingIdSchema = z.string().min(1).max(60);
const refusedSchema = z.object({
  contact: contactIdSchema,
  refused: z.enum(recordingRefusals),
  parameters: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** Files or texts of one request. */
export const MAX_RECORDINGS_AT_ONCE = 50;

/** Of one platform, what there is to hear or to read of each contact of the sample that this person may see. */
export const recordingsSchema = z.object({
  contacts: z.array(
    z.object({
      contact: contactIdSchema,
      channel: z.enum(channels),
      start: instantSchema,
      state: z.enum(recordingStates),
      form: z.enum(recordingForms).nullable(),
      /** Of what was said in one that is heard. */
      transcript: z.enum(recordingStates),
      /** From then on nobody hears it; told whether or not there is one. */
      end: instantSchema,
    }),
  ),
});
export type Recordings = z.infer<typeof recordingsSchema>;

/** Audio files are about to be sent. `replace` says that an earlier one of the contact is to be destroyed. */
export const askUploadsSchema = z.strictObject({
  files: z
    .array(
      z.strictObject({
        contact: contactIdSchema,
        bytes: z.int().min(1).max(MAX_RECORDING_BYTES),
        sha256: digestSchema,
        contentType: z.enum([audioTypes.wav, audioTypes.mp3, audioTypes.ogg, audioTypes.m4a]),
        replace: z.boolean().optional(),
      }),
    )
    .min(1)
    .max(MAX_RECORDINGS_AT_ONCE),
});
/** In the order asked: where to send each, as a form (its fields first, then `file`), or why not. */
export const uploadsSchema = z.object({
  files: z.array(
    z.union([
      refusedSchema,
      z.object({
        contact: contactIdSchema,
        id: recordingIdSchema,
        url: z.string(),
        fields: z.record(z.string(), z.string()),
      }),
    ]),
  ),
});

/** Loudness along a sound: base64 of one byte a slice, at most 2,000 slices. */
const peaksSchema = z
  .string()
  .max(2700)
  .regex(/^[A-Za-z0-9+/]*={0,2}$/);

/** These were sent: each is looked at, and may be heard when it is what it says. */
export const completeUploadsSchema = z.strictObject({
  files: z
    .array(
      z.strictObject({
        contact: contactIdSchema,
        id: recordingIdSchema,
        /** As this browser plays it; what the file’s own header says is preferred. */
        seconds: z.number().min(0).max(86_400).nullable(),
        peaks: peaksSchema.nullable(),
      }),
    )
    .min(1)
    .max(MAX_RECORDINGS_AT_ONCE),
});

/** One thing said or written; `at` in seconds from the start of the contact, when it is known. */
export const turnSchema = z.strictObject({
  speaker: z.enum(['client', 'agent', 'other']),
  at: z.number().min(0).max(1e8).nullable(),
  text: z.string().max(20_000),
});
export type Turn = z.infer<typeof turnSchema>;

/** What is read instead of heard: an e-mail with its answers, a chat, a letter, a message. Names are out of it already. */
export const writingSchema = z.strictObject({
  subject: z.string().max(500),
  turns: z.array(turnSchema).min(1).max(500),
});
export type Writing = z.infer<typeof writingSchema>;

export const sendWritingsSchema = z.strictObject({
  writings: z
    .array(
      z.strictObject({ contact: contactIdSchema, writing: writingSchema, replace: z.boolean().optional() }),
    )
    .min(1)
    .max(MAX_RECORDINGS_AT_ONCE),
});

/** In the order sent: taken until its end, or refused and not kept. */
export const takenRecordingsSchema = z.object({
  files: z.array(
    z.union([
      refusedSchema,
      z.object({ contact: contactIdSchema, taken: z.literal(true), end: instantSchema }),
    ]),
  ),
});

/** Of an evaluation row: what is asked for is the recording of its contact. */
export const listenSchema = z.strictObject({ key: z.string().min(1).max(300) });

/** What there is to play or to read; the address is good until `until`, never beyond the end, then asked again. */
export const listeningSchema = z.discriminatedUnion('form', [
  z.object({
    form: z.literal('audio'),
    url: z.string(),
    until: instantSchema,
    /** Real seconds that the address is good for from now. */
    secondsLeft: z.int().min(0).max(600),
    end: instantSchema,
    format: z.enum(audioFormats),
    seconds: z.number().nullable(),
    peaks: z.string().nullable(),
  }),
  z.object({ form: z.literal('writing'), writing: writingSchema, end: instantSchema }),
]);
export type Listening = z.infer<typeof listeningSchema>;

export const historyRequestSchema = z.strictObject({ contact: contactIdSchema });

/** Where the recording of a contact is, who heard it, when it is gone: every one there was, the newest first. */
export const historySchema = z.object({
  recordings: z.array(
    z.object({
      id: recordingIdSchema,
      form: z.enum(recordingForms),
      state: z.enum(recordingStates),
      bytes: z.int().min(0),
      sha256: digestSchema,
      sentAt: instantSchema,
      sentBy: z.string(),
      /** Whether the bucket holds it now, and under which prefix: it deletes it by itself after so many days. */
      lies: z.object({ days: z.int().min(1).max(MOST_LIFECYCLE_DAYS) }).nullable(),
      heard: z.array(z.object({ at: instantSchema, until: instantSchema, by: z.string() })),
      end: instantSchema,
      limit: instantSchema,
      destroyed: z
        .object({ at: instantSchema, verifiedAt: instantSchema, reason: z.enum(destructionReasons) })
        .nullable(),
    }),
  ),
});
export type RecordingHistory = z.infer<typeof historySchema>;

export const withdrawSchema = z.strictObject({ contact: contactIdSchema });
