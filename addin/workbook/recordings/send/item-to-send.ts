import type { Writing } from '#contract/recording';
import type { RecordingRefusal } from '#domain/recording';
import type { SentForm } from '../contact-to-fill.ts';

type ToSend = {
  readonly contact: string;
  /** What the person knows it by: the name of its file. Never sent. */
  readonly name: string;
  /** There is one already, which the person wants destroyed. */
  readonly replace: boolean;
};
export type AudioToSend = ToSend & { readonly file: File };
export type WritingToSend = ToSend & { readonly writing: Writing };

/** Why something was not sent: the server's reason, or a file that this browser cannot read any more. */
export type SendRefusal = {
  readonly code: RecordingRefusal | 'unreadable';
  readonly parameters: Readonly<Record<string, string | number>>;
};

export type ItemProgress = Pick<ToSend, 'contact' | 'name'> & {
  /** A contact may be sent one of each. */
  readonly form: SentForm;
  readonly state: 'waiting' | 'reading' | 'sending' | 'checking' | 'taken' | 'refused';
  readonly bytes: number;
  /** Of its bytes, those that have left: 0 to 1. */
  readonly share: number;
  readonly refusal?: SendRefusal;
};

export type SendProgress = {
  readonly items: readonly ItemProgress[];
  /** The network is gone: the next try begins then, in milliseconds of real time. */
  readonly retryAt: number | undefined;
};

export const isOver = ({ state }: ItemProgress): boolean => state === 'taken' || state === 'refused';
