/** A platform (plateau): a contact-centre site, the unit of comparison. */
export type Platform = {
  /** Unique together with the codes of providers and countries. */
  readonly code: string;
  readonly name: string;
  /** ISO 3166 alpha-2, or a country code of the brand's own. */
  readonly country: string;
  /** Absent for the brand's own platforms. */
  readonly provider?: string | undefined;
  readonly mission: string;
};

/** A provider (prestataire): the company that runs platforms for the brand. */
export type Provider = { readonly code: string; readonly name: string };
