/** Rows that are no contacts and no volumes: totals, notes under the table, headings again, nothing counted. */
export const leftOutReasons = ['total', 'note', 'heading', 'blank'] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** How many rows were left out and the first of their lines, by reason. */
export type LeftOut = Readonly<
  Partial<Record<LeftOutReason, { readonly rows: number; readonly lines: readonly number[] }>>
>;
