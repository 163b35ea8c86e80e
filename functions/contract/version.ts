/** Raised when a client of the version before could not read the answers any more. */
export const WIRE_VERSION = 3;
