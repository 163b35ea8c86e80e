/**
 * A recording (enregistrement): what is left of a contact to be judged by, heard or read; `transcript` is what was said
 * in one that is heard, as a text beside its audio.
 */
export const recordingForms = ['audio', 'writing', 'transcript'] as const;
export type RecordingForm = (typeof recordingForms)[number];

export const audioFormats = ['wav', 'mp3', 'ogg', 'm4a'] as const;
export type AudioFormat = (typeof audioFormats)[number];

/** The media type each format is sent and played as. */
export const audioTypes: Readonly<Record<AudioFormat, string>> = {
  wav: 'audio/wav',
  mp3: 'audio/mpeg',
  ogg: 'audio/ogg',
  m4a: 'audio/mp4',
};

/**
 * `none`: nothing was sent; `expected`: it is on its way; `ready`: it may be heard until its end; `gone`: it was
 * destroyed.
 */
export const recordingStates = ['none', 'expected', 'ready', 'gone'] as const;
export type RecordingState = (typeof recordingStates)[number];

/** Why a file is not taken as the recording of a contact. The text is the client's. */
export const recordingRefusals = [
  /** No contact of this id in the sample, or not for this person. */
  'unknown-contact',
  /** Its end has passed, or comes within a day: nothing may be kept of it. */
  'past-end',
  /** There is one already: it is to be replaced on purpose. */
  'recording-there',
  /** Neither WAV, MP3, OGG nor M4A by what it holds, whatever its name. */
  'not-audio',
  /** It says it is longer than what it holds: `claimed` and `held` bytes or seconds. */
  'truncated',
  /** Nothing can be heard in it. */
  'empty',
  'too-large',
  /** What arrived is not what was announced: send it again. */
  'not-arrived',
  /** A card number is in the text: `turn`. */
  'card-number',
  /** The channel of the contact is one that is heard, or one that is read: `form`. */
  'other-form',
] as const;
export type RecordingRefusal = (typeof recordingRefusals)[number];

/** Why a recording was destroyed. */
export const destructionReasons = ['end', 'replaced', 'withdrawn', 'not-confirmed', 'unknown'] as const;
export type DestructionReason = (typeof destructionReasons)[number];

/** Bytes of one audio file: three hours of stereo telephone sound. */
export const MAX_RECORDING_BYTES = 400e6;
