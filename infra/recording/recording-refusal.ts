import type { Text } from '#domain/text';

/** Why a question about a recording is not answered, and what to do. */
export class RecordingRefusal extends Error {
  override readonly name = 'RecordingRefusal';
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.text = text;
  }
}
