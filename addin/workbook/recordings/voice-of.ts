import type { Turn } from '#contract/recording';
import { speakerOf } from './speaker-of.ts';

/** Who speaks, as a file says it before or around what they say; the name is empty when it gives none. */
export type Voice = { readonly speaker: Turn['speaker']; readonly name: string };

/** What a machine calls somebody it does not know: `Speaker 1`, `SPEAKER_00`, `spk_1`. */
const UNKNOWN = /^(speaker|spk|locuteur|intervenant|channel|canal)?[ _-]?\d*$/i;

/** `Agent`, `Agent 2`, `Conseillère (Marie)`, `Mary Smith`: a word of a role says who it is, the rest is a name. */
export function voiceOf(written: string): Voice {
  const words = written.split(/[\s()[\],_-]+/).filter((word) => word !== '');
  const whole = speakerOf(written);
  if (whole !== 'other') return { speaker: whole, name: '' };
  const role = [words.at(0), words.at(-1)].find((word) => speakerOf(word) !== 'other');
  const name = words.filter((word) => word !== role && !/\d/.test(word)).join(' ');
  return { speaker: speakerOf(role), name: UNKNOWN.test(name) ? '' : name };
}
