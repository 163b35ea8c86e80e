import type { Member } from '#domain/role';
import type { Wave } from '#domain/wave';
import { releaseAt } from '../releases/release-name.ts';
import { seesLiveFigures } from '../sight.ts';
import type { FrozenAt } from './frozen-pages.ts';
import { snapshotAt } from './snapshot.ts';

/** Where this person's figures of a wave lie, when they do not come from the rows as they are. */
export function frozenFor(member: Member, wave: Wave): FrozenAt | undefined {
  const { snapshot, release } = wave;
  if (!seesLiveFigures(member)) return release && releaseAt(wave, release);
  return wave.state === 'closed' && snapshot !== undefined ? snapshotAt(wave, snapshot) : undefined;
}
