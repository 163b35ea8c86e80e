import { QualityError } from '#contract/error';
import { requireOpenWave, type OpenWave } from '../open-for-work.ts';
import type { OrganisationStore } from '../ports.ts';

/** The wave, if it takes new contacts now. Throws not-found, wave-closed, wave-not-open or takes-no-contacts. */
export async function requireTaking(store: OrganisationStore, code: string): Promise<OpenWave> {
  const open = await requireOpenWave(store, code);
  if (!open.wave.takesContacts) throw new QualityError('takes-no-contacts', { wave: code });
  return open;
}
