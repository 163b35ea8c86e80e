import type { Text } from '#domain/text';

/** A line of a card: a text, or a number with its format (en-US codes). */
export type CardLine = {
  readonly name: Text;
  readonly value: Text | { readonly number: number; readonly format: string };
};

/** A figure with what has to be known to read it: what Excel shows when somebody opens the card of a cell. */
export type Card = {
  /** What the cell itself shows. */
  readonly text: Text;
  readonly title: Text;
  readonly lines: readonly CardLine[];
  /** What an Excel without cards shows. */
  readonly plain: number;
};
