import type { Channel, Direction } from '#domain/channel';
import type { Meaning } from './heading-words.ts';

/** A column of the file, known by its place. */
export type FoundColumn = { readonly place: number; readonly heading: string };

/** What a column may mean beside persons: the person in the pane may say otherwise than its heading. */
export type KeptMeaning = Exclude<Meaning, 'agent' | 'customer'>;
export type Columns = Readonly<Partial<Record<KeptMeaning, FoundColumn>>>;

/** A column of numbers of contacts, with what its heading says of all of them. */
export type CountColumn = FoundColumn & {
  readonly period?: string;
  readonly channel?: Channel;
  readonly direction?: Direction;
};

/** A table found in a file: where its headings are and what they say. */
export type FoundTable = {
  /** Of a workbook, from 0. */
  readonly sheet: number;
  /** Line of the heading row. */
  readonly headingLine: number;
  /** Every column that is not about persons. */
  readonly headings: readonly FoundColumn[];
  readonly columns: Columns;
  /** Left behind because they are about persons. */
  readonly dropped: readonly FoundColumn[];
  /** Columns of whole numbers, those most like contacts received first. */
  readonly counts: readonly CountColumn[];
  /** A month or a channel each: they are counted together. */
  readonly isWide: boolean;
};
