/** A practice as a coding sheet needs it. */
export type PracticeToCode = { readonly code: string; readonly label: string };
