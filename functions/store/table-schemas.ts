/**
 * The two tables as data, for whoever creates them. `core` holds everything that one transaction must
 * reach; `audit` is only ever added to.
 */
const keys = [
  { name: 'pk', role: 'HASH' },
  { name: 'sk', role: 'RANGE' },
] as const;

export const tableSchemas = {
  core: { keys, expiry: 'expiresAt' },
  audit: { keys, expiry: undefined },
} as const;

export type TableId = keyof typeof tableSchemas;
/** The name of each table in this deployment. */
export type TableNames = Readonly<Record<TableId, string>>;
