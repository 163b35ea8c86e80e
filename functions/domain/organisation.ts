import type { Language } from './text.ts';

/** A brand (donneur d'ordres) and the settings that hold for all its waves. */
export type Organisation = {
  readonly id: string;
  readonly name: string;
  /** IANA time zone, the default of its waves. */
  readonly timeZone: string;
  /** Figures are shown out of this; 20 by default. */
  readonly scale: number;
  readonly currency: string;
  readonly language: Language;
  /** Invented data, said wherever the organisation is named. */
  readonly demonstration: boolean;
};
