/** The files that a pack is made as. */
export const packFormats = ['pptx', 'xlsx', 'pdf', 'csv', 'json'] as const;
export type PackFormat = (typeof packFormats)[number];
