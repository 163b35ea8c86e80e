import type { CreateOrganisation } from '#contract/settings';

/** What a person says of an organisation they make. */
export const newOrganisation = (changed: Partial<CreateOrganisation> = {}): CreateOrganisation => ({
  name: 'Enseigne Nord',
  timeZone: 'Europe/Paris',
  scale: 20,
  currency: 'EUR',
  language: 'fr',
  noticeDeclared: 'yes',
  noticeHow: 'Annonce au décroché',
  test: false,
  ...changed,
});
