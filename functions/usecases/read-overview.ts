import type { Overview } from '#contract/organisation';
import { gridSchema } from '#contract/grid';
import { gridReference } from '#domain/grid';
import type { Member } from '#domain/role';
import type { Wave } from '#domain/wave';
import { keysStarting } from './key-range.ts';
import { evaluates, seatOf, SEATS } from './members/seats.ts';
import { readRegister } from './read-register.ts';
import { ORGANISATION } from './row-keys.ts';
import type { Session } from './session.ts';
import { seesPlatform, seesWave } from './sight.ts';
import { waveView } from './waves/wave-view.ts';

/** The organisation as this person may see it. */
export async function readOverview({ store, member }: Session): Promise<Overview> {
  const [register, grids, evaluators] = await Promise.all([
    readRegister(store),
    readGridTitles({ store }),
    member.role === 'quality-manager' ? readEvaluators({ store }) : [],
  ]);
  const platforms = register.platforms.filter(({ code }) => seesPlatform(member, code));
  const shown = new Set(platforms.map(({ provider }) => provider));
  const waves = register.waves.filter((wave) => seesWave(member, wave));
  return {
    organisation: register.settings,
    platforms,
    providers: register.providers.filter(({ code }) => member.role !== 'platform-manager' || shown.has(code)),
    waves: waves.map((wave) => waveView(seenBy(member, wave))),
    grids,
    evaluators,
  };
}

/** A wave names its platforms: those of others are left out. */
const seenBy = (member: Member, wave: Wave): Wave => ({
  ...wave,
  platforms: wave.platforms.filter((code) => seesPlatform(member, code)),
});

async function readGridTitles({ store }: Pick<Session, 'store'>): Promise<Overview['grids']> {
  const { rows } = await store.ledger.list(ORGANISATION, keysStarting('GRID#'));
  return rows.map((row) => {
    const grid = gridSchema.parse(row.value);
    return { reference: gridReference(grid), title: grid.title, channels: grid.channels };
  });
}

/** Those who may be assigned first: of two people of one name, they are meant. */
async function readEvaluators({ store }: Pick<Session, 'store'>): Promise<Overview['evaluators']> {
  const { rows } = await store.ledger.list(ORGANISATION, keysStarting(SEATS));
  const everybody = rows.flatMap((row): Overview['evaluators'] => {
    const { member } = seatOf(row);
    if (member === undefined) return [];
    const { objectId, name, role } = member;
    if (row.deleted) return [{ objectId, name, formerly: 'left' }];
    return [{ objectId, name, ...(evaluates({ role }) ? {} : { formerly: 'other-role' }) }];
  });
  const isFormer = (one: Overview['evaluators'][number]): boolean => one.formerly !== undefined;
  return [...everybody.filter((one) => !isFormer(one)), ...everybody.filter(isFormer)];
}
