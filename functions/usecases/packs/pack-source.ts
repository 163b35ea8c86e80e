import type { PackNumber, PackPage } from '#domain/pack/pack';
import type { PackProfile } from '#domain/pack/pack-profile';
import type { Language } from '#domain/text';
import type { Wave } from '#domain/wave';
import type { Register } from '../read-register.ts';
import type { Session } from '../session.ts';

/** What every page of a pack is made from. */
export type PackSource = {
  /** Its member is who the pack is for, never who asked: releases, suppression and platforms are theirs. */
  readonly session: Session;
  readonly register: Register;
  readonly wave: Wave;
  readonly profile: PackProfile;
  /** Codes of the platforms it is about, in the order they are shown. */
  readonly platforms: readonly string[];
  readonly language: Language;
};

export type MadePage = {
  readonly page: PackPage;
  /** Every number on it. */
  readonly numbers: readonly PackNumber[];
};

/** Makes one page; a part without data says so in a sentence, and is a page all the same. */
export type PageMaker = (source: PackSource) => Promise<MadePage>;
