import type { Turn, Writing } from '#contract/recording';
import {
  nothingReplaced,
  pseudonymiser,
  type Pseudonymiser,
  type Replaced,
  type TokenKind,
} from '#domain/free-text/pseudonymise';
import type { ReadText } from './read-text.ts';

/** Of the contract: a longer text becomes several turns of the same speaker. */
const TURN_CHARACTERS = 20_000;
const MOST_TURNS = 500;
const SUBJECT_CHARACTERS = 500;

/** A text as it was read and as it may leave this computer; `writing` is undefined when it is too long. */
export type WrittenText = {
  readonly read: ReadText;
  readonly writing: Writing | undefined;
  readonly replaced: Replaced;
};

/** Takes out of a text whatever names a person, as far as a program can see. */
export function writeText(read: ReadText, countries: readonly string[]): WrittenText {
  const pseudonymise = pseudonymiser(read.names, countries);
  const replaced: Record<TokenKind, number> = { ...nothingReplaced };
  const without = (text: string): string => taken(pseudonymise, text, replaced);
  const subject = without(read.subject).slice(0, SUBJECT_CHARACTERS);
  const turns = read.turns.flatMap((turn) => inTurns({ ...turn, text: without(turn.text) }));
  const isFit = turns.length > 0 && turns.length <= MOST_TURNS;
  return { read, writing: isFit ? { subject, turns } : undefined, replaced };
}

function taken(pseudonymise: Pseudonymiser, text: string, counts: Record<TokenKind, number>): string {
  const done = pseudonymise(text);
  for (const kind of kinds) counts[kind] += done.replaced[kind];
  return done.text;
}

const kinds: readonly TokenKind[] = ['client', 'agent', 'name', 'phone', 'email', 'card', 'iban', 'link'];

/** What was replaced in all of them. */
export const summedReplaced = (all: readonly Replaced[]): Replaced =>
  all.reduce<Record<TokenKind, number>>(
    (sum, one) => {
      for (const kind of kinds) sum[kind] += one[kind];
      return sum;
    },
    { ...nothingReplaced },
  );

const inTurns = (turn: Turn): readonly Turn[] =>
  Array.from({ length: Math.max(1, Math.ceil(turn.text.length / TURN_CHARACTERS)) }, (_, part) => ({
    ...turn,
    text: turn.text.slice(part * TURN_CHARACTERS, (part + 1) * TURN_CHARACTERS),
  }));
