import type { Span } from '../activity/span.ts';
import { flowId, type Flow } from '../channel.ts';
import type { Platform } from '../platform.ts';
import type { AssumptionsOf } from './assumption.ts';
import type { CodedContact } from './coding.ts';
import type { Practice } from './practice.ts';

/** Contacts received in a platform and flow. */
export type Received = {
  /** In a year, at the pace of the wave; null when its volumes are not known. */
  readonly pace: number | null;
  /** Counted over the twelve months that end with the wave; null when some are not known. */
  readonly year: number | null;
};

/** How a platform is paid, and what is supposed of it. */
export type PlatformTerms = Pick<Platform, 'code' | 'provider' | 'contractUnit'> & {
  readonly assumptions: AssumptionsOf;
};

/** What practices are studied on: contacts coded of some platforms and flows of a wave. */
export type CodedSample = {
  readonly contacts: readonly CodedContact[];
  /** By stratum, also those where nothing was coded. */
  readonly received: ReadonlyMap<string, Received>;
  readonly platforms: readonly PlatformTerms[];
  readonly span: Span;
  /** For readers without rows: what rests on too few agents, or could be subtracted, is left out. */
  readonly isReleased: boolean;
};

export type PracticeStudy = CodedSample & { readonly practice: Pick<Practice, 'code' | 'cause'> };

/** A platform and flow: a stratum of the wave's sample. */
export const stratumOf = (contact: Flow & { readonly platform: string }): string =>
  `${contact.platform}#${flowId(contact)}`;
