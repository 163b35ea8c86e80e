import type { Turn } from '#contract/recording';
import type { KnownName } from '#domain/free-text/known-names';
import { voiceOf, type Voice } from './voice-of.ts';

/** Something said, with the voice that a file gives it: empty when it gives none. */
export type Spoken = { readonly voice: string; readonly at: number | null; readonly text: string };

/** What was said, by whom as far as their voices tell; and the names that are in these. */
export type Conversation = { readonly turns: readonly Turn[]; readonly names: readonly KnownName[] };

/** Of two voices of which one is known, the other is the other's; more than two stay unknown. */
export function conversationOf(spoken: readonly Spoken[]): Conversation {
  const voices = new Map<string, Voice>();
  for (const { voice } of spoken) if (voice !== '') voices.set(voice, voiceOf(voice));
  const told = [...voices.values()];
  const known = new Set(told.map(({ speaker }) => speaker));
  const left = told.length === 2 && known.size === 2 && known.has('other') ? otherOf(known) : 'other';
  const speakerOf = (voice: Voice | undefined): Turn['speaker'] =>
    voice === undefined ? 'other' : voice.speaker === 'other' ? left : voice.speaker;
  return {
    turns: spoken.map(({ voice, at, text }) => ({ speaker: speakerOf(voices.get(voice)), at, text })),
    names: told
      .filter(({ name }) => name !== '')
      .map((voice) => ({ name: voice.name, of: speakerOf(voice) === 'agent' ? 'agent' : 'client' })),
  };
}

const otherOf = (known: ReadonlySet<Turn['speaker']>): Turn['speaker'] =>
  known.has('agent') ? 'client' : 'agent';
