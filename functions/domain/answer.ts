/**
 * What was answered to a criterion. Blank, not applicable and zero are three things: a criterion absent
 * from the answers is blank.
 */
export type Answer =
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'yes-no'; readonly yes: boolean }
  | { readonly kind: 'option'; readonly code: string }
  | { readonly kind: 'options'; readonly codes: readonly string[] }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string };

/** By criterion id. */
export type Answers = Readonly<Record<string, Answer>>;

/** By measurement name: ring seconds, seconds until an agent takes charge, saturation (1); absent is unknown. */
export type Measurements = Readonly<Record<string, number>>;
