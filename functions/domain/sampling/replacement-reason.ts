/**
 * The only reasons for which a contact of a sample gives its place to the next of the reserve: fixed before the draw,
 * and none of them says anything of its quality. Never _too long_, never _refused by the provider_.
 */
export const replacementReasons = [
  /** Nothing can be made out: blank, cut, only noise. */
  'recording-unusable',
  'recording-missing',
  /** A private call, not one of the brand's. */
  'private',
  'wrong-language',
  /** The same conversation under another id. */
  'duplicate',
  /** Its end came before anybody listened. */
  'past-end',
  /** The id was taken in the wave by another contact before: decided by the draw. */
  'id-taken',
] as const;
export type ReplacementReason = (typeof replacementReasons)[number];

/** Those that a person may give. */
export const givenReasons = [
  'recording-unusable',
  'recording-missing',
  'private',
  'wrong-language',
  'duplicate',
  'past-end',
] as const satisfies readonly ReplacementReason[];
export type GivenReason = (typeof givenReasons)[number];
