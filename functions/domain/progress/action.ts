export const actionStates = ['proposed', 'open', 'done', 'dropped'] as const;
export type ActionState = (typeof actionStates)[number];

/** What becomes of what a provider says to the brand. */
export const remarkStates = ['received', 'studied', 'accepted', 'refused', 'done'] as const;
export type RemarkState = (typeof remarkStates)[number];

/** Whose money what an action is about is. */
export const charges = ['brand', 'provider', 'nobody'] as const;
export type Charge = (typeof charges)[number];

/** What the next wave says of an action. */
export const effectVerdicts = [
  'better',
  'worse',
  'not-distinguishable',
  'too-few',
  'not-comparable',
  'waiting',
] as const;
export type EffectVerdict = (typeof effectVerdicts)[number];
