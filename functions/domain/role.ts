export const roles = [
  'quality-manager',
  'evaluator',
  'platform-manager',
  'finance',
  'committee',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/** A person in an organisation; identified by (tenant, object id), never by e-mail. */
export type Member = {
  readonly tenant: string;
  readonly objectId: string;
  readonly name: string;
  readonly role: Role;
  /** The platforms a platform manager answers for; empty for the others. */
  readonly platforms: readonly string[];
};
