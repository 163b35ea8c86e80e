import type { AnswerOf, RequestOf } from '#contract/routes';
import type { Client } from '../../api/client.ts';
import { FormRefused, postForm } from './post-form.ts';
import type { Walk } from './raw-table.ts';
import type { FileSource } from './refusal-file.ts';
import type { Resumable } from './sending.ts';
import type { WrittenList } from './write-contact-list.ts';

/** A list is written from the person's file, sent, and then is the server's: `job`. */
export type ListProgress = {
  readonly stage: 'writing' | 'sending' | 'sent';
  /** Of the stage, 0 to 1. */
  readonly share: number;
  readonly job: string | undefined;
  readonly fileName: string;
  /** The person's file, for a file of the rows that the server refuses. */
  readonly source: FileSource;
  /** Why the person's file could not be read to its end. */
  readonly unreadable: unknown;
};

/** What is sent: how the list is written, and what is declared of all of it. */
export type ListToSend = {
  readonly write: (walk: Walk) => Promise<WrittenList>;
  readonly notice: RequestOf<'uploadList'>['notice'];
  readonly fileName: string;
  readonly source: FileSource;
};

/** Sends a list of contacts; after a cut it goes on where it stopped, under the same job. */
export class ListSending implements Resumable<ListProgress> {
  readonly #client: Client;
  readonly #wave: string;
  readonly #list: ListToSend;
  readonly #controller = new AbortController();
  #written: WrittenList | undefined;
  #granted: AnswerOf<'uploadList'> | undefined;
  #wasTried = false;
  #progress: ListProgress;

  constructor(client: Client, wave: string, list: ListToSend) {
    this.#client = client;
    this.#wave = wave;
    this.#list = list;
    const { fileName, source } = list;
    this.#progress = { stage: 'writing', share: 0, job: undefined, fileName, source, unreadable: undefined };
  }

  get progress(): ListProgress {
    return this.#progress;
  }

  stop(): void {
    this.#controller.abort();
  }

  async resume(onProgress: (progress: ListProgress) => void): Promise<ListProgress> {
    const show = (next: Partial<ListProgress>): void => {
      this.#progress = { ...this.#progress, ...next };
      onProgress(this.#progress);
    };
    const { signal } = this.#controller;
    if (this.#progress.stage === 'sent') return this.#progress;
    this.#written ??= await this.#list
      .write({ signal, onProgress: (share) => show({ share }) })
      .catch((unreadable: unknown) => {
        show({ unreadable });
        throw unreadable;
      });
    signal.throwIfAborted();
    show({ stage: 'sending', share: 0 });
    const job = await this.#send(this.#written.file, (share) => show({ share }));
    show({ stage: 'sent', share: 1, job });
    return this.#progress;
  }

  /** What the bucket takes no more is granted anew, once. */
  async #send(file: Blob, onShare: (share: number) => void): Promise<string> {
    try {
      return await this.#sendUnder(await this.#grant(file), file, onShare);
    } catch (failure) {
      if (!(failure instanceof FormRefused)) throw failure;
      this.#granted = undefined;
      return this.#sendUnder(await this.#grant(file), file, onShare);
    }
  }

  async #sendUnder(
    { job, url, fields }: AnswerOf<'uploadList'>,
    file: Blob,
    onShare: (share: number) => void,
  ): Promise<string> {
    if (this.#wasTried && (await this.#hasArrived(job))) return job;
    this.#wasTried = true;
    await postForm({ url, fields, file }, this.#controller.signal, onShare);
    return job;
  }

  async #grant(file: Blob): Promise<AnswerOf<'uploadList'>> {
    if (this.#granted !== undefined) return this.#granted;
    const { notice, fileName } = this.#list;
    this.#granted = await this.#client.call('uploadList', {
      parameters: { wave: this.#wave },
      request: { notice, fileName: fileName.slice(-200), bytes: file.size },
    });
    this.#wasTried = false;
    return this.#granted;
  }

  /** The answer may have been lost after the list arrived: a job at work is not sent its list again. */
  async #hasArrived(job: string): Promise<boolean> {
    const { state } = await this.#client.call('job', { parameters: { job } });
    return state !== 'waiting';
  }
}
