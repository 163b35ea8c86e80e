import { existsSync, writeFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { gridSchema } from '#contract/grid';
import type { Grid } from '#domain/grid';
import { partyOf } from '#domain/party';
import { templates } from '#domain/templates/templates';
import { createOrganisation } from '../../../functions/usecases/create-organisation.ts';
import type { Directory } from '../../../functions/usecases/ports.ts';
import type { Issuer } from '../identity/issuer.ts';
import { persons, type Person } from '../identity/persons.ts';
import { atlasAuto, maisonAzur, type InventedBrand } from './brands.ts';
import { demonstrationQuarters } from './calendar.ts';
import { caller, type Caller, type CallerParts } from './caller.ts';
import { INVENTED_TIME_ZONE } from './invented-contacts.ts';
import { playActivity } from './play-activity.ts';
import { playClosing } from './play-closing.ts';
import { playRecordings } from './play-recordings.ts';
import { playWave } from './play-wave.ts';

export type DemonstrationParts = {
  readonly store: Directory;
  readonly apiAt: CallerParts['apiAt'];
  /** The function of jobs as it runs at a business time. */
  readonly jobsAt: (now: () => number) => (event: unknown) => Promise<void>;
  readonly issuer: Issuer;
  /** Business time of the present. */
  readonly now: number;
  /** Written when all is played. */
  readonly marker: string;
  /** Told before it starts: it takes seconds. */
  readonly onStart: () => void;
};

const dayMs = 86_400_000;
/** A wave is closed once the committee has met. */
const closedAfterDays = 20;
const openShare = 0.5;

/**
 * Plays two invented brands from their first day to the present, through the real API. Every step has its
 * idempotency key: playing again after an interruption goes on where it stopped.
 */
export async function playDemonstration(parts: DemonstrationParts): Promise<void> {
  if (existsSync(parts.marker)) return;
  parts.onStart();
  await Promise.all([atlasAuto, maisonAzur].map((brand) => playBrand(parts, brand)));
  writeFileSync(parts.marker, new Date(parts.now).toISOString());
}

async function playBrand(parts: DemonstrationParts, brand: InventedBrand): Promise<void> {
  const today = Temporal.Instant.fromEpochMilliseconds(parts.now).toZonedDateTimeISO(INVENTED_TIME_ZONE);
  const { closed, open } = demonstrationQuarters(today.toPlainDate().toString());
  const call = caller({ ...parts, organisation: brand.id });
  const manager = requirePerson(brand, 'quality-manager');
  const first = Temporal.PlainDate.from(closed[0]?.from ?? open.from).subtract({ days: 30 });
  const at = first.toZonedDateTime(INVENTED_TIME_ZONE).epochMilliseconds;
  await found(parts, brand, at);
  await publish(call, brand, manager, at);
  const played = {
    call,
    brand,
    manager,
    evaluators: evaluatorsOf(brand, manager),
    second: (party: string) => secondOf(brand, party) ?? evaluatorsOf(brand, manager)[0],
    grids: { phone: requireGrid('bq4'), email: requireGrid('email'), chat: requireGrid('fds') },
    now: parts.now,
    runJob: (job: string, at: number) =>
      parts.jobsAt(() => at)({ Records: [{ s3: { object: { key: `jobs/${brand.id}/${job}` } } }] }),
  };
  for (const [rank, period] of closed.entries()) {
    await playWave({ ...played, period, rank, evaluated: 1, isDrawn: false });
    const day = Temporal.PlainDate.from(period.to).add({ days: closedAfterDays });
    const at = Math.min(day.toZonedDateTime(INVENTED_TIME_ZONE).epochMilliseconds, parts.now);
    await playClosing({ ...played, wave: period.quarter, at });
  }
  await playWave({
    ...played,
    period: open,
    rank: closed.length,
    evaluated: openShare,
    isDrawn: brand.isDrawn,
  });
  await playRecordings({ call, brand, manager, wave: open.quarter, now: parts.now });
  await playActivity({ call, brand, manager, quarters: [...closed, open], now: parts.now });
}

async function found({ store }: DemonstrationParts, brand: InventedBrand, at: number): Promise<void> {
  const manager = requirePerson(brand, 'quality-manager');
  await createOrganisation(store, {
    organisation: {
      id: brand.id,
      name: `${brand.name} (démonstration)`,
      timeZone: INVENTED_TIME_ZONE,
      scale: 20,
      currency: 'EUR',
      language: 'fr',
      demonstration: true,
    },
    members: persons.flatMap(({ tenant, objectId, name, memberships }) =>
      memberships
        .filter(({ organisation }) => organisation === brand.id)
        .map(({ role, platforms }) => ({ tenant, objectId, name, role, platforms })),
    ),
    audit: {
      operation: 'create-organisation',
      by: { tenant: manager.tenant, objectId: manager.objectId },
      at: new Date(at).toISOString(),
      requestId: `demonstration-${brand.id}`,
    },
  });
}

async function publish(call: Caller, brand: InventedBrand, manager: Person, at: number): Promise<void> {
  for (const grid of templates)
    await call('publishGrid', {
      as: manager,
      at: at + dayMs,
      step: `grid-${grid.code}`,
      request: gridSchema.parse(grid),
    });
  const { providers, platforms } = brand;
  await call('register', {
    as: manager,
    at: at + dayMs,
    step: 'register',
    request: {
      providers: [...providers],
      platforms: platforms.map(({ code, name, country, provider, mission, hours }) => ({
        code,
        name,
        country,
        mission,
        ...(hours !== undefined && { hours }),
        ...(provider !== undefined && { provider }),
      })),
    },
  });
}

function requirePerson(brand: InventedBrand, role: string): Person {
  const person = persons.find(({ memberships }) =>
    memberships.some((membership) => membership.organisation === brand.id && membership.role === role),
  );
  if (person === undefined) throw new Error(`${brand.id} has no ${role}`);
  return person;
}

function evaluatorsOf(brand: InventedBrand, manager: Person): readonly [Person, ...Person[]] {
  const [first, ...others] = persons.filter(({ memberships }) =>
    memberships.some(({ organisation, role }) => organisation === brand.id && role === 'evaluator'),
  );
  return first === undefined ? [manager] : [first, ...others];
}

/** Of a provider, who answers for a platform of it. */
function secondOf({ id, platforms }: InventedBrand, party: string): Person | undefined {
  const own = new Set(platforms.filter((platform) => partyOf(platform) === party).map(({ code }) => code));
  return persons.find(({ memberships }) =>
    memberships.some(
      ({ organisation, ...seat }) => organisation === id && seat.platforms.some((code) => own.has(code)),
    ),
  );
}

function requireGrid(code: string): Grid {
  const grid = templates.find((one) => one.code === code);
  if (grid === undefined) throw new Error(`no template ${code}`);
  return grid;
}
