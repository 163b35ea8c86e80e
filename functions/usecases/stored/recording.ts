import * as z from 'zod';
import { audioFormats, destructionReasons, recordingForms } from '#domain/recording';
import { storedPerson } from './frame.ts';

const version = {
  /** Another one at each upload: names its file, and nothing of the contact. */
  id: z.string(),
  /** Of its file: `recordingPath`. */
  path: z.string(),
  form: z.enum(recordingForms),
  state: z.enum(['expected', 'ready', 'gone']),
  /** Of audio, read in its header once it arrived. */
  format: z.enum(audioFormats).nullable(),
  bytes: z.int().min(0),
  /** Hex. */
  sha256: z.string(),
  /** Length of the sound, or when the last turn of what is read begins; null when neither says. */
  seconds: z.number().nullable(),
  /** Loudness along the sound, base64 of one byte each; null when unknown, and once it is gone. */
  peaks: z.string().nullable(),
  /** ISO instants: from `end` on nobody hears it, at `limit` nothing of it may be left. */
  end: z.string(),
  limit: z.string(),
  sentAt: z.string(),
  by: storedPerson,
  gone: z.object({ at: z.string(), reason: z.enum(destructionReasons) }).nullable(),
};

/** One recording of a contact: what was sent for it once. */
export const storedVersion = z.object(version);
export type StoredVersion = z.infer<typeof storedVersion>;

/**
 * The recording of a contact as it is kept beside it, under `RECORDING#<contact>` in the sample's scope: the one sent
 * last, and those sent before it, the newest first. One that replaces another is `expected` while the earlier one is
 * still `ready`: see versionsOf.
 */
export const storedRecording = z.object({
  contact: z.string(),
  ...version,
  earlier: z.array(storedVersion).default([]),
});
export type StoredRecording = z.infer<typeof storedRecording>;

/** A line of the register of destruction, under `GONE#<id>` in its own scope; it outlives the contact's id. */
export const storedDestruction = z.object({
  id: z.string(),
  wave: z.string(),
  platform: z.string(),
  form: z.enum(recordingForms),
  bytes: z.int().min(0),
  sha256: z.string(),
  sentAt: z.string(),
  end: z.string(),
  limit: z.string(),
  /** When it was asked for, and when the bucket was seen to hold it no more. */
  deletedAt: z.string(),
  verifiedAt: z.string(),
  reason: z.enum(destructionReasons),
});
export type StoredDestruction = z.infer<typeof storedDestruction>;

/** A link issued, under `LINK#<recording>#<instant>#<request>` in its own scope. */
export const storedLink = z.object({
  recording: z.string(),
  at: z.string(),
  until: z.string(),
  by: storedPerson,
});
export type StoredLink = z.infer<typeof storedLink>;
