import { flowId, flowsOf, type Flow } from '#domain/channel';
import { MOST_CODED_SECONDS } from '#domain/practice/read-code';
import type { StoredCode } from '../stored/code.ts';
import type { StoredVersion } from '../stored/recording.ts';

const byState = ['ready', 'gone'] as const;
/** Elsewhere hours pass between two turns, in which nobody works on the contact. */
const answeredAtOnce: ReadonlySet<string> = new Set(flowsOf('sync').map(flowId));

type Known = {
  readonly contact: Flow;
  readonly code: StoredCode;
  readonly recordings: readonly StoredVersion[];
};

/**
 * Seconds a contact lasts: as somebody typed it, else as its recording said, the sound before the text, even once it is
 * destroyed; null when nobody knows, or when somebody took it away.
 */
export function knownDuration({ contact, code, recordings }: Known): number | null {
  const { duration, fieldRevisions } = code;
  if (duration !== null || fieldRevisions['duration'] !== undefined) return duration;
  if (!answeredAtOnce.has(flowId(contact))) return null;
  const known = byState
    .flatMap((state) => recordings.filter((one) => one.state === state))
    .filter(({ seconds }) => seconds !== null && seconds <= MOST_CODED_SECONDS);
  return (known.find(({ form }) => form === 'audio') ?? known.at(0))?.seconds ?? null;
}
