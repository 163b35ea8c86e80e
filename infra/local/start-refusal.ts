import type { Text } from '#domain/text';

/** Why the system does not start, in words for the person who started it: no fault of the program. */
export class StartRefusal extends Error {
  override readonly name = 'StartRefusal';
  readonly text: Text;

  constructor(text: Text, options?: ErrorOptions) {
    super(text.en, options);
    this.text = text;
  }
}
