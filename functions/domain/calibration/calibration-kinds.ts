/** Columns of the reports of calibration. */
export const calibrationColumns = [
  'contacts',
  'same',
  'same-low',
  'same-high',
  'coefficient',
  'low',
  'high',
  'alpha',
  'band',
  'cost',
  'severity',
  'severity-low',
  'severity-high',
  'verdict',
] as const;
export type CalibrationColumn = (typeof calibrationColumns)[number];

/** What they say. */
export const calibrationSentences = [
  'calibration-score',
  'calibration-too-few',
  'calibration-severity',
  'calibration-margin',
  'criterion-agrees',
  'criterion-doubtful',
  'criterion-disagrees',
  'criterion-unknown',
  'criterion-too-few',
  'severe',
  'lenient',
  'like-others',
  'not-connected',
] as const;
export type CalibrationSentence = (typeof calibrationSentences)[number];

/** How they are computed. */
export const calibrationNotes = [
  'calibration-blind',
  'calibration-coefficient',
  'calibration-icc',
  'calibration-cost',
  'severity-method',
  'severity-apart',
] as const;
export type CalibrationNote = (typeof calibrationNotes)[number];
