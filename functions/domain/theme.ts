/** The six themes (thèmes) of feedback: one is worked on at a time on a platform. */
export const themes = [
  'phone-tool',
  'structured-conversation',
  'relational-quality',
  'difficult-situations',
  'proactivity',
  'trade-gestures',
] as const;
export type Theme = (typeof themes)[number];
