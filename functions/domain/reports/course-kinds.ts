/** What the columns of trend, drift and mix are called on the wire; of a platform `value:FR-LYON`, titled by its name. */
export const courseColumns = [
  'value',
  'network',
  'reference',
  'low',
  'high',
  'n',
  'n-before',
  'change',
  'arrow',
  'probability',
  'break',
  'quality',
  'mix',
  'weeks',
  'center',
  'last',
  'alert',
  'rule',
  'since',
  'shift',
  'shift-low',
  'shift-high',
  'smallest',
  'mean',
  'limit-low',
  'limit-high',
  'ewma',
  'ewma-low',
  'ewma-high',
  'cusum',
  'signal',
] as const;
export type CourseColumn = (typeof courseColumns)[number];

/** What is said of one platform in trend, drift and mix. */
export const courseSentences = [
  'up',
  'down',
  'not-distinguishable',
  'too-few',
  'not-comparable',
  'imported',
  'untested',
  'first',
  'drift-down',
  'drift-up',
  'watch',
  'steady',
  'too-short',
  'quality-and-mix',
] as const;
export type CourseSentence = (typeof courseSentences)[number];

/** What has to be known to read trend, drift and mix. */
export const courseNotes = [
  'family',
  'design-effect',
  'break',
  'imported-rows',
  'missing-rows',
  'fixed-weights',
  'several-flows',
  'rules',
  'false-alarms',
  'baseline',
  'provisional',
  'smallest-drop',
] as const;
export type CourseNote = (typeof courseNotes)[number];
