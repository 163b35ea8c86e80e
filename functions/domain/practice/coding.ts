import type { Flow } from '../channel.ts';

/** Whether a practice is in a contact; not applicable when nothing called for it. */
export const presences = ['present', 'absent', 'not-applicable'] as const;
export type Presence = (typeof presences)[number];

/** What the client does then. */
export const reactions = ['accepts', 'refuses', 'none'] as const;
export type Reaction = (typeof reactions)[number];

/** What somebody said of one practice in one contact, having heard or read it. */
export type Code = {
  /** Null: not looked for yet, in no figure. */
  readonly presence: Presence | null;
  /** That the practice itself takes. */
  readonly seconds: number | null;
  /** Null: that of the whole contact. */
  readonly reaction: Reaction | null;
};

/** A contact as it was coded, whole. */
export type CodedContact = Flow & {
  readonly contact: string;
  readonly platform: string;
  readonly batch: string;
  /** Of its agent under the wave's salt, or their number; null when not known. */
  readonly token: string | null;
  /** Why the client made contact, by its code; null when nobody said. */
  readonly reason: string | null;
  /** Seconds the contact lasts; null when not known. */
  readonly duration: number | null;
  /** Of the client in the whole contact. */
  readonly reaction: Reaction | null;
  /** By practice. */
  readonly codes: ReadonlyMap<string, Code>;
};

/** What the client does where a practice is, or is not: what was said of it, else of the whole contact. */
export const reactionTo = ({ codes, reaction }: CodedContact, practice: string): Reaction | null =>
  codes.get(practice)?.reaction ?? reaction;
