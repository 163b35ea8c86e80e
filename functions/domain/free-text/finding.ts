/** What no text is to hold about a person, and a program can see. */
export const findingKinds = ['phone', 'email', 'card', 'iban'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** A piece of a text: from the character `start`, up to `end` without it. */
export type Span = { readonly start: number; readonly end: number };

export type Finding = Span & { readonly kind: FindingKind };
