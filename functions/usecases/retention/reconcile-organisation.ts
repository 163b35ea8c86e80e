import type { Wave } from '#domain/wave';
import type { OrganisationStore } from '../ports.ts';
import { readRegister } from '../read-register.ts';
import type { Destroying } from '../recordings/destroy-recordings.ts';
import type { SampleOf } from '../recordings/find-doomed.ts';
import { destructionKey, DESTRUCTIONS, sampleScope } from '../row-keys.ts';
import { destroySentenced } from './destroy-placed.ts';
import { readKnown } from './known-recordings.ts';
import { lookOver, type Finding, type FindingCode } from './look-over.ts';
import { groupedBy, type PlacedRecording } from './placed-recording.ts';
import { keepReconciliation, type Outcome } from './reconciliation.ts';

type Reconciling = Destroying & { readonly store: OrganisationStore };

/** Looks at every sample that may hold recordings, mends what it finds, and keeps what it was. */
export async function reconcileOrganisation(
  reconciling: Reconciling,
  lying: readonly PlacedRecording[],
): Promise<Outcome> {
  const { waves } = await readRegister(reconciling.store);
  const bySample = groupedBy(lying, ({ place }) => sampleScope(place.wave, place.platform));
  const outcome = { lying: lying.length, known: 0, found: new Map<FindingCode, number>(), mended: 0 };
  for (const sample of samplesIn(waves, lying, reconciling.clock.now())) {
    const own = bySample.get(sampleScope(sample.wave, sample.platform)) ?? [];
    const { known, findings } = await look(reconciling, sample, own);
    outcome.known += known;
    for (const { code } of findings) outcome.found.set(code, (outcome.found.get(code) ?? 0) + 1);
    outcome.mended += await mend(reconciling, findings);
  }
  const kept = { ...outcome, found: Object.fromEntries(outcome.found) };
  await keepReconciliation(reconciling, kept);
  return kept;
}

/** Three months after its last day, and some days for who comes late, nothing may be left of a wave. */
const HELD_MS = 110 * 86_400_000;

function samplesIn(
  waves: readonly Wave[],
  lying: readonly PlacedRecording[],
  now: number,
): readonly SampleOf[] {
  const recent = waves.filter(({ to }) => Date.parse(to) + HELD_MS > now);
  const samples = [
    ...recent.flatMap(({ code, platforms }) => platforms.map((platform) => ({ wave: code, platform }))),
    ...lying.map(({ place: { wave, platform } }) => ({ wave, platform })),
  ];
  return [...new Map(samples.map((one) => [sampleScope(one.wave, one.platform), one])).values()];
}

/** Rows before the register: a line is written before its row says so. */
async function look(
  { store, clock }: Reconciling,
  sample: SampleOf,
  lying: readonly PlacedRecording[],
): Promise<{ readonly known: number; readonly findings: readonly Finding[] }> {
  const known = await readKnown(store, sample);
  const ids = [...known.map(({ id }) => id), ...lying.map(({ place }) => place.id)];
  const lines = await store.ledger.rows(DESTRUCTIONS, ids.map(destructionKey));
  const registered = new Set(ids.filter((id) => lines.has(destructionKey(id))));
  const findings: Finding[] = [];
  for (const finding of lookOver({ now: clock.now(), lying, known, registered }))
    if (await isSo(store, finding)) findings.push(finding);
  return { known: known.length, findings };
}

/** People work meanwhile: what the listing told is looked at again. */
async function isSo({ files }: OrganisationStore, { doomed, lies }: Finding): Promise<boolean> {
  return lies === undefined || ((await files.sizeOf(doomed.path)) !== undefined) === lies;
}

/** Answers how many are mended; those that cannot be are found again tomorrow, and said today. */
async function mend(reconciling: Reconciling, findings: readonly Finding[]): Promise<number> {
  const distinct = [...new Map(findings.map((one) => [one.doomed.id, one])).values()];
  try {
    await destroySentenced(reconciling, distinct);
    return distinct.length;
  } catch {
    return 0;
  }
}
