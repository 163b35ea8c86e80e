import type { ChainKind } from '#contract/audit';
import type { Scope } from '../ports.ts';

export type ChainName = { readonly kind: ChainKind; readonly of: string };

/** What the chain of a scope is about, in words of the contract. */
export function nameChain(scope: Scope): ChainName {
  if (scope === 'ORG') return { kind: 'organisation', of: '' };
  if (scope === 'LINKS') return { kind: 'links', of: '' };
  if (scope === 'DESTRUCTIONS') return { kind: 'destructions', of: '' };
  const [, wave = '', platform] = /^W#(.+?)(?:#P#(.+))?$/.exec(scope) ?? [];
  if (wave === '') return { kind: 'platform', of: scope.slice('P#'.length) };
  return platform === undefined ? { kind: 'wave', of: wave } : { kind: 'sample', of: `${wave} ${platform}` };
}
