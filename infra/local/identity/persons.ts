import type { Role } from '#domain/role';
import type { Text } from '#domain/text';

/** Somebody invented who can sign in on this machine. */
export type Person = {
  readonly tenant: string;
  readonly objectId: string;
  readonly name: string;
  readonly label: Text;
  readonly memberships: readonly { organisation: string; role: Role; platforms: readonly string[] }[];
};

const BRAND = 'atlas-auto';
const OTHER_BRAND = 'maison-azur';
const TENANT = '00000000-0000-4000-8000-000000000001';
const objectId = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const at = (organisation: string, role: Role, platforms: readonly string[] = []) => ({
  organisation,
  role,
  platforms,
});

/** The first one is signed in when nobody chose. */
export const persons: readonly [Person, ...Person[]] = [
  {
    tenant: TENANT,
    objectId: objectId(101),
    name: 'Claire Morel',
    label: { fr: 'responsable qualité, Atlas Auto', en: 'quality manager, Atlas Auto' },
    memberships: [at(BRAND, 'quality-manager')],
  },
  {
    tenant: TENANT,
    objectId: objectId(102),
    name: 'Hugo Lefèvre',
    label: { fr: 'évaluateur, Atlas Auto', en: 'evaluator, Atlas Auto' },
    memberships: [at(BRAND, 'evaluator')],
  },
  {
    tenant: TENANT,
    objectId: objectId(103),
    name: 'Inês Duarte',
    label: { fr: 'évaluatrice, Atlas Auto', en: 'evaluator, Atlas Auto' },
    memberships: [at(BRAND, 'evaluator')],
  },
  {
    tenant: TENANT,
    objectId: objectId(104),
    name: 'Paul Garnier',
    label: { fr: 'second responsable qualité, Atlas Auto', en: 'second quality manager, Atlas Auto' },
    memberships: [at(BRAND, 'quality-manager')],
  },
  {
    tenant: TENANT,
    objectId: objectId(105),
    name: 'Marc Delattre',
    label: {
      fr: 'responsable de plateau (Lyon), prestataire des deux marques',
      en: 'platform manager (Lyon), provider of both brands',
    },
    memberships: [
      at(BRAND, 'platform-manager', ['FR-LYON']),
      at(OTHER_BRAND, 'platform-manager', ['FR-NANTES']),
    ],
  },
  {
    tenant: TENANT,
    objectId: objectId(106),
    name: 'Sofia Keller',
    label: { fr: 'finance, Atlas Auto', en: 'finance, Atlas Auto' },
    memberships: [at(BRAND, 'finance')],
  },
  {
    tenant: TENANT,
    objectId: objectId(107),
    name: 'Jean Roy',
    label: { fr: 'comité de pilotage, Atlas Auto', en: 'steering committee, Atlas Auto' },
    memberships: [at(BRAND, 'committee')],
  },
  {
    tenant: TENANT,
    objectId: objectId(108),
    name: 'Alex Martin',
    label: { fr: 'administration, Atlas Auto', en: 'administrator, Atlas Auto' },
    memberships: [at(BRAND, 'administrator')],
  },
  {
    tenant: TENANT,
    objectId: objectId(201),
    name: 'Nadia Benali',
    label: { fr: 'responsable qualité, Maison Azur', en: 'quality manager, Maison Azur' },
    memberships: [at(OTHER_BRAND, 'quality-manager')],
  },
  {
    tenant: TENANT,
    objectId: objectId(202),
    name: 'Karim Haddad',
    label: { fr: 'évaluateur, Maison Azur', en: 'evaluator, Maison Azur' },
    memberships: [at(OTHER_BRAND, 'evaluator')],
  },
  {
    tenant: TENANT,
    objectId: objectId(203),
    name: 'Élodie Faure',
    label: { fr: 'évaluatrice, Maison Azur', en: 'evaluator, Maison Azur' },
    memberships: [at(OTHER_BRAND, 'evaluator')],
  },
  {
    tenant: TENANT,
    objectId: objectId(301),
    name: 'Lucie Armand',
    label: { fr: 'nouvelle venue, sans organisation', en: 'newcomer, without organisation' },
    memberships: [],
  },
  {
    tenant: TENANT,
    objectId: objectId(302),
    name: 'Thomas Weber',
    label: { fr: 'second nouveau venu, à inviter', en: 'second newcomer, to be invited' },
    memberships: [],
  },
];

export const brands = { main: BRAND, other: OTHER_BRAND } as const;
