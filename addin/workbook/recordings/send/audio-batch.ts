import { ulid } from 'ulid';
import type { AnswerOf } from '#contract/routes';
import { audioTypes, type AudioFormat } from '#domain/recording';
import type { Client } from '../../../api/client.ts';
import { FormRefused, postForm } from '../../import/post-form.ts';
import { hashFile } from './hash-file.ts';
import { insist, type Insisting } from './insist.ts';
import type { AudioToSend } from './item-to-send.ts';
import { peaksOf, type Peaks } from './peaks-of.ts';
import type { BoardSide } from './send-board.ts';

/** What a batch sends with. */
export type SendTools = {
  readonly client: Client;
  readonly wave: string;
  readonly board: BoardSide;
  readonly insisting: Insisting;
  readonly post: typeof postForm;
};

type Grant = Extract<AnswerOf<'askUploads'>['files'][number], { readonly url: string }>;
type Work = AudioToSend & { sha256?: string; sound?: Peaks | null; grant?: Grant; isPosted?: true };

const POSTS_AT_ONCE = 2;

/** Some audio files: read, granted, posted, then looked at by the server. After a cut `run` goes on where it stopped. */
export class AudioBatch {
  readonly #tools: SendTools;
  readonly #works: readonly Work[];
  readonly #completion = ulid();

  constructor(tools: SendTools, files: readonly AudioToSend[]) {
    this.#tools = tools;
    this.#works = files.map((file) => ({ ...file }));
  }

  async run(): Promise<void> {
    for (const work of this.#left(({ sha256 }) => sha256 === undefined)) await this.#read(work);
    await this.#ask(this.#left(({ grant }) => grant === undefined));
    await this.#postAll(this.#left(({ isPosted }) => isPosted !== true));
    await this.#complete(this.#left(() => true));
  }

  #left(which: (work: Work) => boolean): readonly Work[] {
    return this.#works.filter(
      (work) => this.#tools.board.of(work.contact)?.state !== 'refused' && which(work),
    );
  }

  async #read(work: Work): Promise<void> {
    const { board, insisting } = this.#tools;
    board.put(work.contact, { state: 'reading' });
    try {
      const sha256 = await hashFile(work.file, insisting.signal);
      work.sound = await peaksOf(work.file);
      work.sha256 = sha256;
    } catch {
      insisting.signal.throwIfAborted();
      board.refuse(work.contact, { code: 'unreadable', parameters: {} });
    }
  }

  async #ask(works: readonly Work[]): Promise<void> {
    const { client, wave, board, insisting } = this.#tools;
    if (works.length === 0) return;
    const files = works.map(({ contact, file, sha256 = '', replace }) => {
      return { contact, bytes: file.size, sha256, contentType: contentTypeOf(file.name), replace };
    });
    const idempotencyKey = ulid();
    const answer = await insist(
      () => client.call('askUploads', { parameters: { wave }, request: { files }, idempotencyKey }),
      insisting,
    );
    for (const [place, work] of works.entries()) {
      const file = answer.files[place];
      if (file === undefined) continue;
      if ('url' in file) work.grant = file;
      else board.refuse(work.contact, { code: file.refused, parameters: file.parameters });
    }
  }

  async #postAll(works: readonly Work[]): Promise<void> {
    const waiting = [...works];
    const next = async (): Promise<void> => {
      for (let work = waiting.shift(); work !== undefined; work = waiting.shift()) await this.#post(work);
    };
    await Promise.all(Array.from({ length: POSTS_AT_ONCE }, next));
  }

  /** What the bucket takes no more, because it was granted too long ago, is granted anew once. */
  async #post(work: Work): Promise<void> {
    const { board } = this.#tools;
    board.put(work.contact, { state: 'sending', share: 0 });
    try {
      await this.#postOnce(work);
    } catch (failure) {
      if (!(failure instanceof FormRefused)) throw failure;
      await this.#ask([work]);
      if (board.of(work.contact)?.state === 'refused') return;
      await this.#postOnce(work).catch((again: unknown) => {
        if (!(again instanceof FormRefused)) throw again;
        board.refuse(work.contact, { code: 'not-arrived', parameters: {} });
      });
    }
  }

  async #postOnce(work: Work): Promise<void> {
    const { board, insisting, post } = this.#tools;
    const { grant, file, contact } = work;
    if (grant === undefined) return;
    await insist(
      () =>
        post({ url: grant.url, fields: grant.fields, file }, insisting.signal, (share) =>
          board.put(contact, { share }),
        ),
      insisting,
    );
    work.isPosted = true;
    board.put(contact, { state: 'checking', share: 1 });
  }

  async #complete(works: readonly Work[]): Promise<void> {
    const { client, wave, board, insisting } = this.#tools;
    const files = works.flatMap(({ contact, grant, sound }) =>
      grant === undefined
        ? []
        : [{ contact, id: grant.id, seconds: sound?.seconds ?? null, peaks: sound?.peaks ?? null }],
    );
    if (files.length === 0) return;
    const idempotencyKey = this.#completion;
    const answer = await insist(
      () => client.call('completeUploads', { parameters: { wave }, request: { files }, idempotencyKey }),
      insisting,
    );
    for (const file of answer.files)
      if ('taken' in file) board.put(file.contact, { state: 'taken', share: 1 });
      else board.refuse(file.contact, { code: file.refused, parameters: file.parameters });
  }
}

const formats: Readonly<Record<string, AudioFormat>> = {
  wav: 'wav',
  mp3: 'mp3',
  ogg: 'ogg',
  oga: 'ogg',
  m4a: 'm4a',
  mp4: 'm4a',
};

/** By the name of the file; the server looks at what it holds. */
const contentTypeOf = (name: string): (typeof audioTypes)[AudioFormat] =>
  audioTypes[formats[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'wav'];
