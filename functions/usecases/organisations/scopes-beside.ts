import type { OrganisationStore, Scope, StoredRow } from '../ports.ts';
import { DESTRUCTIONS, LINKS, ORGANISATION, platformScope, sampleScope, waveScope } from '../row-keys.ts';

/** Platforms and waves, those that were deleted among them. */
const register = { from: 'PLATFORM#', to: 'WAVE$' };

/** Every place that rows of an organisation may lie in, beside its own scope, which names them. */
export async function scopesBeside({ ledger }: OrganisationStore): Promise<readonly Scope[]> {
  const { rows } = await ledger.list(ORGANISATION, register);
  const [platforms, waves] = [codesAt(rows, 'PLATFORM#'), codesAt(rows, 'WAVE#')];
  return [
    ...waves.flatMap((wave) => [
      ...platforms.map((platform) => sampleScope(wave, platform)),
      waveScope(wave),
    ]),
    ...platforms.map(platformScope),
    LINKS,
    DESTRUCTIONS,
  ];
}

const codesAt = (rows: readonly StoredRow[], prefix: string): readonly string[] =>
  rows.filter(({ key }) => key.startsWith(prefix)).map(({ key }) => key.slice(prefix.length));
