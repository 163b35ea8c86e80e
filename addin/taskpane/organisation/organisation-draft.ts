import type { CreateOrganisation } from '#contract/settings';
import type { Language } from '#domain/text';

/** The settings of an organisation as they are being typed. */
export type OrganisationDraft = CreateOrganisation;

/** Of the regions that do not pay in euros, where the product is likely to be opened. */
const currencies: Readonly<Record<string, string>> = {
  CA: 'CAD',
  CH: 'CHF',
  CI: 'XOF',
  GB: 'GBP',
  MA: 'MAD',
  MG: 'MGA',
  MU: 'MUR',
  SN: 'XOF',
  TN: 'TND',
  US: 'USD',
};

/** What the browser tells of where the person is; every one of them may be changed. */
export function draftFrom(language: Language, locale: string): OrganisationDraft {
  const region = /-([A-Z]{2})\b/.exec(locale)?.[1] ?? '';
  return {
    name: '',
    language,
    currency: currencies[region] ?? 'EUR',
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    scale: 20,
    noticeDeclared: 'unknown',
    noticeHow: '',
    test: false,
  };
}

export const isComplete = ({
  name,
  scale,
  timeZone,
  noticeDeclared,
  noticeHow,
}: OrganisationDraft): boolean =>
  name.trim() !== '' &&
  scale >= 1 &&
  scale <= 1000 &&
  timeZone !== '' &&
  (noticeDeclared !== 'yes' || noticeHow.trim() !== '');
