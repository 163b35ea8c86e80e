/** How much a change matters to who follows figures through time (DESIGN 5.6); *same* when nothing changed. */
export const changeLevels = ['same', 'patch', 'minor', 'major'] as const;
export type ChangeLevel = (typeof changeLevels)[number];

/** What changed between two versions of a grid. */
export type ChangeKind =
  | 'grid-title'
  | 'model'
  | 'channels'
  | 'minimum-applied-weight'
  | 'bonus-cap'
  | 'zero-rule-added'
  | 'zero-rule-removed'
  | 'zero-rule-threshold'
  | 'zero-rule-title'
  | 'section-added'
  | 'section-removed'
  | 'section-title'
  | 'section-weight'
  | 'criterion-added'
  | 'criterion-removed'
  | 'criterion-moved'
  | 'criterion-title'
  | 'help'
  | 'answers'
  | 'answer-titles'
  | 'weight'
  | 'required'
  | 'not-applicable'
  | 'condition'
  | 'fail-scope'
  | 'critical'
  | 'bonus'
  | 'theme'
  | 'order';

export type GridChange = {
  readonly kind: ChangeKind;
  /** The section, criterion or measurement it is about; empty for the whole grid. */
  readonly part: string;
  readonly level: Exclude<ChangeLevel, 'same'>;
};

/** The highest of several levels; *same* of none. */
export const highestLevel = (levels: readonly ChangeLevel[]): ChangeLevel =>
  levels.reduce<ChangeLevel>(
    (highest, level) => (changeLevels.indexOf(level) > changeLevels.indexOf(highest) ? level : highest),
    'same',
  );
