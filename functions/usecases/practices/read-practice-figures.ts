import type { ChannelFilter } from '#domain/channel';
import { ANY_PRACTICE } from '#domain/practice/any-practice-figures';
import type { Practice } from '#domain/practice/practice';
import type { PracticeFigures } from '#domain/practice/practice-figures';
import { readRegister, requireWave } from '../read-register.ts';
import type { Session } from '../session.ts';
import { figuresOver, readCodedWave, sampleOf } from './coded-wave.ts';
import { readPractices } from './read-practices.ts';

export type PracticeQuestion = {
  /** Code of the wave. */
  readonly wave: string;
  /** Taken together; those that are not in the wave count nothing. */
  readonly platforms: readonly string[];
  /** Codes, or `*` for the contacts whatever the practice; unknown ones are left out. */
  readonly practices: readonly string[];
  readonly channel?: ChannelFilter;
  /** As readers without rows may have them: too few agents, or what could be subtracted, is withheld. */
  readonly isReleased?: boolean;
};

export type PracticesRead = {
  /** In the order of the practices asked for that are in the catalogue. */
  readonly figures: readonly PracticeFigures[];
  /** Of the money. */
  readonly currency: string;
};

/** Figures of practices over what was coded in a wave: whoever calls says what its reader may see. Throws not-found. */
export async function readPracticeFigures(
  { store }: Pick<Session, 'store'>,
  { wave: code, platforms, practices, channel = '', isReleased = false }: PracticeQuestion,
): Promise<PracticesRead> {
  const [register, catalogue, { wave }] = await Promise.all([
    readRegister(store),
    readPractices(store),
    requireWave(store, code),
  ]);
  const asked = register.platforms.filter((platform) => platforms.includes(platform.code));
  const coded = await readCodedWave(store, wave, asked);
  const sample = sampleOf(coded, { platforms, channel, isReleased });
  const known = practices.flatMap((practice) => practiceOf(catalogue, practice) ?? []);
  return {
    figures: known.map((practice) => figuresOver(sample, practice)),
    currency: register.settings.currency,
  };
}

/** A practice of the catalogue, or what stands for all of them. */
export const practiceOf = (
  catalogue: readonly Practice[],
  code: string,
): Pick<Practice, 'code' | 'cause'> | undefined =>
  code === ANY_PRACTICE ? { code, cause: null } : catalogue.find((one) => one.code === code);
