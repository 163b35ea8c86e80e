import { ulid } from 'ulid';
import { insist } from './insist.ts';
import type { SendTools } from './audio-batch.ts';
import type { WritingToSend } from './item-to-send.ts';

/** Some texts, sent in one request; after a cut it is the same request again. */
export class WritingBatch {
  readonly #tools: SendTools;
  readonly #texts: readonly WritingToSend[];
  readonly #key = ulid();

  constructor(tools: SendTools, texts: readonly WritingToSend[]) {
    this.#tools = tools;
    this.#texts = texts;
  }

  async run(): Promise<void> {
    const { client, wave, board, insisting } = this.#tools;
    for (const { contact } of this.#texts) board.put(contact, { state: 'sending' });
    const writings = this.#texts.map(({ contact, writing, replace }) => ({ contact, writing, replace }));
    const { files } = await insist(
      () =>
        client.call('sendWritings', {
          parameters: { wave },
          request: { writings },
          idempotencyKey: this.#key,
        }),
      insisting,
    );
    for (const file of files)
      if ('taken' in file) board.put(file.contact, { state: 'taken', share: 1 });
      else board.refuse(file.contact, { code: file.refused, parameters: file.parameters });
  }
}
