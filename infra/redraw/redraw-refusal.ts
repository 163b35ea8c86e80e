import type { Text } from '#domain/text';

/** What keeps a draw from being made again: which file, where, what was found there, and what to do. */
export class RedrawRefusal extends Error {
  override readonly name = 'RedrawRefusal';
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.text = text;
  }
}
