import type { Platform } from '#domain/platform';
import type { Language } from '#domain/text';

/** What the sheet of make or buy is made of. */
export type SourcingAsked = {
  /** `2026-Q4` */
  readonly quarter: string;
  readonly channel: string;
  readonly platforms: readonly Platform[];
  /** By code of a provider, its name. */
  readonly providers: Readonly<Record<string, string>>;
  readonly reasons: readonly { readonly code: string; readonly name: string }[];
  readonly quarters: readonly string[];
  readonly channels: readonly string[];
  readonly language: Language;
};
