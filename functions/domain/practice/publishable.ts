import { MINIMUM_EVALUATIONS } from '../figure.ts';
import type { IndicatorStatus } from '../kpi/indicator-figure.ts';
import { byStratum } from './by-stratum.ts';
import type { CodedContact } from './coding.ts';
import type { CodedSample } from './practice-study.ts';

/** Agents whom a figure for readers without rows must rest on. */
export const MINIMUM_AGENTS = 3;

/**
 * Whether a figure may be told of these contacts: five of them; for readers without rows five and three agents of one
 * platform and flow.
 */
export function isEnough(contacts: readonly CodedContact[], isReleased: boolean): boolean {
  if (contacts.length < MINIMUM_EVALUATIONS) return false;
  return !isReleased || byStratum(contacts).some(([, own]) => isTellable(own));
}

const isTellable = (stratum: readonly CodedContact[]): boolean =>
  stratum.length >= MINIMUM_EVALUATIONS && agentsOf(stratum) >= MINIMUM_AGENTS;

/** A contact whose agent is not known is of one of its own. */
const agentsOf = (stratum: readonly CodedContact[]): number =>
  new Set(stratum.map(({ token, contact }) => (token === null ? `?${contact}` : `#${token}`))).size;

/**
 * The contacts that figures may rest on. To readers without rows strata that are too few by themselves are in no total
 * either, since the total less the others would tell them; where nothing else is left they stay, to be counted alone.
 */
export function publishable(
  contacts: readonly CodedContact[],
  { isReleased }: Pick<CodedSample, 'isReleased'>,
): readonly CodedContact[] {
  if (!isReleased) return contacts;
  const kept = byStratum(contacts).flatMap(([, own]) => (isTellable(own) ? own : []));
  return kept.length === 0 ? contacts : kept;
}

/** Of a figure that rests on these contacts. */
export function statusOf(contacts: readonly CodedContact[], isReleased: boolean): IndicatorStatus {
  if (contacts.length === 0) return 'not-collected';
  return isEnough(contacts, isReleased) ? 'complete' : 'too-few';
}
