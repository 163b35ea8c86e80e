/** Whether the same answers score the same under two grids, each `code@major.minor.patch`; or two lists of them. */
export const sameScores = (one: string, other: string): boolean => phaseOf(one) === phaseOf(other);

const phaseOf = (references: string): string => references.replaceAll(/(@\d+)[^,]*/g, '$1');
