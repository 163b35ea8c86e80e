/**
 * A part of an organisation with a sequence of its own: `ORG` (settings, members, register, waves), a
 * platform (volumes), a platform in a wave (contacts, evaluations, recordings), a wave (snapshots, contact ids taken), the links issued to
 * recordings, the register of their destruction.
 */
export type Scope = 'ORG' | 'LINKS' | 'DESTRUCTIONS' | `P#${string}` | `W#${string}`;
