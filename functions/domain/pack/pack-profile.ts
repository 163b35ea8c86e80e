/** Who a pack is for: what it shows, and whose figures. */
export const packProfiles = [
  'management',
  'human-resources',
  'platform-manager',
  'team-manager',
  'provider',
  'finance',
] as const;
export type PackProfile = (typeof packProfiles)[number];
