/**
 * Why a contact of a list never enters the frame: decided before the draw, on what the list says of each contact,
 * never on how it was handled. Contacts left out are counted by reason; their ids are not kept.
 */
export const ineligibleReasons = [
  /** The caller was not told of the recording. */
  'notice-not-played',
  /** Nobody knows whether the caller was told, and the import declares no way they are. */
  'notice-unknown',
  'opted-out',
  'not-recorded',
  /** Hung up before anybody answered. */
  'abandoned',
  /** Handled elsewhere. */
  'transferred',
  /** A test or an internal contact. */
  'internal',
  'other',
] as const;
export type IneligibleReason = (typeof ineligibleReasons)[number];
