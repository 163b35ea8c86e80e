import type { AuditVerdict } from '#contract/audit';
import { scopesBeside } from '../organisations/scopes-beside.ts';
import { ORGANISATION } from '../row-keys.ts';
import type { Session } from '../session.ts';
import { nameChain } from './name-chain.ts';

/** A few seconds of reading: far below the 30 of a request. */
const MOST_ENTRIES = 20_000;
const MOST_CHAINS = 200;

/** Reads the audit of the organisation again from its first entry on, some chains at a time. */
export async function verifyAudit(
  { store }: Session,
  { next: from }: { readonly next: number },
): Promise<AuditVerdict> {
  const scopes = [ORGANISATION, ...(await scopesBeside(store))];
  const broken: AuditVerdict['broken'] = [];
  let entries = 0;
  let place = from;
  for (; place < scopes.length && place - from < MOST_CHAINS && entries < MOST_ENTRIES; place += 1) {
    const scope = scopes[place] ?? ORGANISATION;
    const verdict = await store.audit.verify(scope, 'start');
    if (verdict.intact) entries += verdict.length;
    else broken.push({ ...nameChain(scope), entry: verdict.brokenAt });
  }
  return { chains: place - from, entries, broken, next: place < scopes.length ? place : null };
}
