import type { CreateOrganisation, SettingsView } from '#contract/settings';
import type { Language } from '#domain/text';

/** The settings of an organisation as they are being typed. */
export type OrganisationDraft = CreateOrganisation;

export type OrganisationFieldsProps = {
  readonly draft: OrganisationDraft;
  readonly onChange: (draft: OrganisationDraft) => void;
  /** What does not change any more; nothing while the organisation is being made. */
  readonly fixed?: SettingsView['fixed'];
};

/** Where the product is likely to be opened and money is not the euro, by time zone: browsers know it best. */
const currencies: readonly (readonly [RegExp, string])[] = [
  [/^Europe\/London$/, 'GBP'],
  [/^Europe\/Zurich$/, 'CHF'],
  [/^America\/(Toronto|Montreal)$/, 'CAD'],
  [/^America\//, 'USD'],
  [/^Africa\/Casablanca$/, 'MAD'],
  [/^Africa\/Tunis$/, 'TND'],
  [/^Africa\/(Abidjan|Dakar)$/, 'XOF'],
  [/^Indian\/Antananarivo$/, 'MGA'],
  [/^Indian\/Mauritius$/, 'MUR'],
];

/** What the browser tells of where the person is; every one of them may be changed. */
export function draftFrom(language: Language, timeZone: string): OrganisationDraft {
  return {
    name: '',
    language,
    currency: currencies.find(([zones]) => zones.test(timeZone))?.[1] ?? 'EUR',
    timeZone,
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
