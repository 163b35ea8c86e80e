import { MAX_RECORDINGS_AT_ONCE } from '#contract/recording';
import type { Client } from '../../../api/client.ts';
import { postForm } from '../../import/post-form.ts';
import type { Resumable } from '../../import/sending.ts';
import { AudioBatch, type SendTools } from './audio-batch.ts';
import { RETRY_PAUSES_MS } from './insist.ts';
import type { AudioToSend, ItemProgress, SendProgress, WritingToSend } from './item-to-send.ts';
import { SendBoard } from './send-board.ts';
import { WritingBatch } from './writing-batch.ts';

export type RecordingsToSend = {
  readonly audio: readonly AudioToSend[];
  readonly writings: readonly WritingToSend[];
};

/** Few enough that what was posted is soon confirmed. */
const AUDIO_BYTES = 60e6;
const AUDIO_FILES = 20;
/** A request may hold six million bytes. */
const WRITING_BYTES = 1e6;

type Batch = { readonly run: () => Promise<void> };
type Options = {
  readonly pausesMs?: readonly number[];
  readonly post?: typeof postForm;
  readonly events?: EventTarget;
};

/** Sends recordings of a wave, some at a time; what was cut goes on at `resume`, what is refused is said and passed by. */
export class RecordingsSending implements Resumable<SendProgress> {
  readonly #board: SendBoard;
  readonly #controller = new AbortController();
  readonly #waiting: Batch[];

  constructor(client: Client, wave: string, { audio, writings }: RecordingsToSend, options: Options = {}) {
    this.#board = new SendBoard([...writings.map(waitingText), ...audio.map(waitingFile)]);
    const insisting = {
      signal: this.#controller.signal,
      events: options.events ?? window,
      pausesMs: options.pausesMs ?? RETRY_PAUSES_MS,
      onRetry: (at: number | undefined) => this.#board.retry(at),
    };
    const tools = { client, wave, insisting, post: options.post ?? postForm };
    const [audioTools, writingTools]: readonly [SendTools, SendTools] = [
      { ...tools, board: this.#board.side('audio') },
      { ...tools, board: this.#board.side('writing') },
    ];
    this.#waiting = [
      ...batches(writings, sizeOfText, WRITING_BYTES, MAX_RECORDINGS_AT_ONCE).map(
        (some) => new WritingBatch(writingTools, some),
      ),
      ...batches(audio, ({ file }) => file.size, AUDIO_BYTES, AUDIO_FILES).map(
        (some) => new AudioBatch(audioTools, some),
      ),
    ];
  }

  get progress(): SendProgress {
    return this.#board.progress;
  }

  stop(): void {
    this.#controller.abort();
  }

  async resume(onProgress: (progress: SendProgress) => void): Promise<SendProgress> {
    this.#board.onChange = () => onProgress(this.#board.progress);
    for (let batch = this.#waiting[0]; batch !== undefined; batch = this.#waiting[0]) {
      this.#controller.signal.throwIfAborted();
      await batch.run();
      this.#waiting.shift();
    }
    return this.#board.progress;
  }
}

const waitingFile = ({ contact, name, file }: AudioToSend): ItemProgress => ({
  contact,
  form: 'audio',
  name,
  state: 'waiting',
  bytes: file.size,
  share: 0,
});

const waitingText = (text: WritingToSend): ItemProgress => ({
  contact: text.contact,
  form: 'writing',
  name: text.name,
  state: 'waiting',
  bytes: sizeOfText(text),
  share: 0,
});

const sizeOfText = ({ writing }: WritingToSend): number => JSON.stringify(writing).length;

function batches<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  mostBytes: number,
  mostItems: number,
): readonly (readonly Item[])[] {
  const all: Item[][] = [];
  let bytes = 0;
  for (const item of items) {
    const last = all.at(-1);
    bytes += sizeOf(item);
    if (last === undefined || last.length >= mostItems || bytes > mostBytes) {
      all.push([item]);
      bytes = sizeOf(item);
    } else last.push(item);
  }
  return all;
}
