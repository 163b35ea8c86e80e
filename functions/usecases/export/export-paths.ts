import type { Scope } from '../ports.ts';
import { nameChain } from '../audit/name-chain.ts';

/** Emptied within a day by the bucket's own rule. */
export const exportPath = (job: string, part: number): string => `exports/${job}-${part}.zip`;

/** What the rows, or the audit, of a scope are called in an export. */
export function entryName(folder: 'rows' | 'audit', scope: Scope): string {
  const { kind, of } = nameChain(scope);
  const names = {
    organisation: 'organisation',
    links: 'links',
    destructions: 'destructions',
    platform: `platforms/${of}`,
    wave: `waves/${of}/wave`,
    sample: `waves/${of.replace(' ', '/')}`,
  } as const;
  return `${folder}/${names[kind]}.jsonl`;
}
