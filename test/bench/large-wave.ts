import type { ImportedContact } from '#contract/contact';
import { MAX_IMPORTED_CONTACTS } from '#contract/contact';
import { gridReference } from '#domain/grid';
import { barometerGrid } from '#domain/templates/barometer-grid';
import type { Member } from '../support/product/member-of.ts';

const platforms = [
  'FR-LYON',
  'ES-MADRID',
  'IT-TORINO',
  'DE-KOELN',
  'PT-LISBOA',
  'NL-UTRECHT',
  'BE-BRUXELLES',
];
const dayMs = 86_400_000;

/** A wave of the demonstration's brand with so many calls in its sample: the first day of its quarter has them all. */
export async function importLargeWave(manager: Member, code: string, rows: number): Promise<void> {
  const from = Date.now() - 40 * dayMs;
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  await manager('createWave', {
    code,
    from: day(from),
    to: day(from + 60 * dayMs),
    method: 'listening',
    grids: { phone: gridReference(barometerGrid) },
    platforms,
  });
  await manager('openWave', {}, { wave: code });
  for (let first = 0; first < rows; first += MAX_IMPORTED_CONTACTS) {
    const count = Math.min(MAX_IMPORTED_CONTACTS, rows - first);
    const contacts = Array.from({ length: count }, (_, index) => aCall(first + index, from + dayMs));
    const { refused } = await manager('importContacts', { contacts }, { wave: code });
    if (refused.length > 0) throw new Error(JSON.stringify(refused[0]));
  }
}

const aCall = (index: number, from: number): ImportedContact => ({
  line: index + 2,
  id: `CONTACT-${String(index).padStart(6, '0')}`,
  platform: platforms[index % platforms.length] ?? '',
  channel: 'phone',
  direction: 'in',
  start: new Date(from + index * 20_000).toISOString(),
});
