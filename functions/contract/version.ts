/**
 * Raised when a client of the version before could not read the answers any more.
 * 4 (2026-11-23): a platform says what is spoken there, a recording whether it has a transcript.
 */
export const WIRE_VERSION = 4;
