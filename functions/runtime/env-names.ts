/** Names of the environment variables, shared with `infra`: this file imports nothing. */
export const CORE_TABLE = 'CORE_TABLE';
export const AUDIT_TABLE = 'AUDIT_TABLE';
/** The bucket of lists, frames and recordings. */
export const FILES_BUCKET = 'FILES_BUCKET';
/** JSON: `[{ "issuer", "audience", "clients", "jwks", "tenant"? }]`, the issuers whose tokens are believed. */
export const TOKEN_ISSUERS = 'TOKEN_ISSUERS';
/** The bucket where Amazon Transcribe writes; recordings are not transcribed when it is absent. */
export const TRANSCRIPTS_BUCKET = 'TRANSCRIPTS_BUCKET';
/** The key that it encrypts under. */
export const TRANSCRIPTS_KEY = 'TRANSCRIPTS_KEY';
