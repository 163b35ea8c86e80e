import type { Me } from '#contract/organisation';

/** A person of two organisations; out of 20 in the first. */
export const aMe = (objectId = 'o-1'): Me => ({
  tenant: 't-1',
  objectId,
  name: 'Claire Morel',
  now: '2026-11-22T09:00:00Z',
  memberships: (['atlas-auto', 'maison-azur'] as const).map((id) => ({
    organisation: {
      id,
      name: id,
      timeZone: 'Europe/Paris',
      scale: id === 'atlas-auto' ? 20 : 100,
      currency: 'EUR',
      language: 'fr' as const,
      demonstration: true,
      test: false,
      noticeDeclared: 'unknown' as const,
      noticeHow: '',
    },
    role: 'quality-manager' as const,
    platforms: [],
  })),
  deleting: [],
});
