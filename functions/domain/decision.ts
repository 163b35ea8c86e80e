/** What the committee keeps: what it decided, and what was corrected after clients said so. */
export const decisionKinds = ['decision', 'correction'] as const;
export type DecisionKind = (typeof decisionKinds)[number];
