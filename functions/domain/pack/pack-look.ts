/** How an organisation dresses its packs. */
export type PackLook = {
  /** Colours of titles and series, `#rrggbb`, the first for the brand. */
  readonly colours: readonly string[];
  /** PNG or JPEG; absent: none. */
  readonly logo?: Uint8Array | undefined;
  /** A PowerPoint whose first two layouts are taken; absent: ours. */
  readonly template?: Uint8Array | undefined;
};

/** Told apart by those who do not see colours (Okabe & Ito 2008). */
export const defaultLook: PackLook = {
  colours: ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#E69F00', '#56B4E9', '#000000'],
};
