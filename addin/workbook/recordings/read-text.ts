import type { Turn } from '#contract/recording';
import type { KnownName } from '#domain/free-text/known-names';
import type { NamedThing } from './match-names.ts';

/** What is to be read of a contact, as a file has it: names are still in it, and leave this computer never. */
export type ReadText = NamedThing & {
  readonly subject: string;
  readonly turns: readonly Turn[];
  /** Persons that the file names beside the text. */
  readonly names: readonly KnownName[];
  /** ISO instant or day the message was written, where several messages of a contact are put in order. */
  readonly at: string;
  /** Of an e-mail: its own id, and those of the messages it answers. */
  readonly message?: { readonly id: string; readonly answers: readonly string[] };
};

/** A file of texts that nobody can read as such; said with the name of the file. */
export class UnreadableTextError extends Error {
  override readonly name = 'UnreadableTextError';
}
