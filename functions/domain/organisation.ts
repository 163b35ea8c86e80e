import type { Language } from './text.ts';

/** Whether callers are told that they are recorded: contacts of those who are not never enter a frame. */
export const noticeStates = ['yes', 'no', 'unknown'] as const;
export type NoticeState = (typeof noticeStates)[number];

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
  /** Made to try the product, said wherever the organisation is named: the only ones that may be deleted. */
  readonly test: boolean;
  readonly noticeDeclared: NoticeState;
  /** How callers are told, as the certificate prints it; empty when they are not, or nobody knows. */
  readonly noticeHow: string;
};
