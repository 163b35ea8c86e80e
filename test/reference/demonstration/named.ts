import type { Process } from './estimate.ts';

/** A process and the platform it is of. */
export type Named = Process & { readonly code: string };
