import type { FlowId } from './channel.ts';

/** What the contacts of a platform are worth to the brand, beside those of the others. */
export const valueTiers = ['high', 'standard', 'low'] as const;
export type ValueTier = (typeof valueTiers)[number];

/** How much its volumes move in a year. */
export const seasonalities = ['steady', 'moderate', 'strong'] as const;
export type Seasonality = (typeof seasonalities)[number];

/** What the brand pays a provider by. */
export const contractUnits = ['contact', 'minute', 'hour', 'case', 'post', 'fixed'] as const;
export type ContractUnit = (typeof contractUnits)[number];

/** What is spoken at a platform, by the codes that Amazon Transcribe has for it. */
export const spokenLanguages = [
  'fr-FR',
  'fr-CA',
  'en-GB',
  'en-US',
  'es-ES',
  'es-US',
  'pt-PT',
  'pt-BR',
  'de-DE',
  'it-IT',
  'nl-NL',
  'ar-SA',
  'ar-AE',
  'tr-TR',
  'pl-PL',
  'ro-RO',
] as const;
export type SpokenLanguage = (typeof spokenLanguages)[number];

/** A platform (plateau): a contact-centre site, the unit of comparison. */
export type Platform = {
  /** Unique together with the codes of providers and countries. */
  readonly code: string;
  readonly name: string;
  /** ISO 3166 alpha-2, or a country code of the brand's own. */
  readonly country: string;
  readonly site?: string | undefined;
  /** Absent for the brand's own platforms. */
  readonly provider?: string | undefined;
  readonly mission: string;
  /** What it handles; absent when nobody said. */
  readonly flows?: readonly FlowId[] | undefined;
  /** As `writeOpeningHours` keeps them. */
  readonly hours?: string | undefined;
  /** As `parseClosedDays` keeps them. */
  readonly closedDays?: readonly string[] | undefined;
  /** IANA zone of its hours; the organisation's when absent. */
  readonly timeZone?: string | undefined;
  readonly valueTier?: ValueTier | undefined;
  /** Takes what others cannot (débordement). */
  readonly overflow?: boolean | undefined;
  readonly seasonality?: Seasonality | undefined;
  /** The part of the company it answers to: customer service, sales, a product department, a subsidiary. */
  readonly attachedTo?: string | undefined;
  readonly contractUnit?: ContractUnit | undefined;
  /** Absent when calls are not to be transcribed. */
  readonly language?: SpokenLanguage | undefined;
};

/** A provider (prestataire): the company that runs platforms for the brand. */
export type Provider = { readonly code: string; readonly name: string };
