import type { Text } from '#domain/text';

/** What a sentence or note names, with `key`, the row it is said of, and `unit`, the scale of scores. */
export type Said = Readonly<Record<string, number | string>>;

/** Puts a sentence or a note into words. */
export type Say = (said: Said) => Text;

/** The words of some reports. */
export type ReportWords = {
  /** By column id; by what is before the colon for columns of one part or platform, which have a title of their own. */
  readonly columns: Readonly<Record<string, Text>>;
  /** By column id, the words of the codes that its cells hold; what has none is shown as it is. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, Text>>>>;
  readonly sentences: Readonly<Record<string, Say>>;
  readonly notes: Readonly<Record<string, Say>>;
};
