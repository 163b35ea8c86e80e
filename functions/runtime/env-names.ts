/** Names of the environment variables, shared with `infra`: this file imports nothing. */
export const CORE_TABLE = 'CORE_TABLE';
export const AUDIT_TABLE = 'AUDIT_TABLE';
/** The bucket of lists, frames and recordings. */
export const FILES_BUCKET = 'FILES_BUCKET';
/** JSON: `[{ "issuer", "audience", "clients", "jwks", "tenant"? }]`, the issuers whose tokens are believed. */
export const TOKEN_ISSUERS = 'TOKEN_ISSUERS';
