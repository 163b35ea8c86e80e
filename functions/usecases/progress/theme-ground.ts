import type { ThemeState } from '#domain/progress/theme-state';
import type { Sample } from '#domain/progress/sample';
import { themes, type Theme } from '#domain/theme';
import type { Wave } from '#domain/wave';
import { dayNow } from '../feedback/day-now.ts';
import { readRegister, type Register } from '../read-register.ts';
import { platformScope, THEMES } from '../row-keys.ts';
import type { Session } from '../session.ts';
import { knownWave } from '../sheets/known-wave.ts';
import type { PushedRows } from '../sheets/sheet-resource.ts';
import { storedTheme, type StoredTheme } from '../stored/theme.ts';
import { measurableOf, readMeasurables, type Measurables } from './measurables.ts';
import { measureOf } from './measure.ts';
import { readPlatformRows } from './read-platform-rows.ts';
import { readSample } from './read-sample.ts';
import { requiredFor } from './required-for.ts';
import { sampleSource, type SampleSource } from './sample-source.ts';
import { usualBaseline } from './waves-of.ts';

/** What n is required for. */
export type Requirement = Pick<StoredTheme, 'theme' | 'measuredBy' | 'baseline' | 'aim'>;

/** What pushed themes of one platform rest on beside each other. */
export type ThemeGround = {
  readonly session: Session;
  readonly today: string;
  readonly measurables: Measurables;
  readonly waves: readonly Wave[];
  readonly baseline: string | null;
  readonly known: ReadonlyMap<Theme, StoredTheme>;
  /** Active ones that this very push queues or deletes. */
  readonly leaving: ReadonlySet<Theme>;
  readonly nRequired: (requirement: Requirement) => number | null;
};

/** Reads it, the baselines of the pushed rows included: a row is decided at once. */
export async function readThemeGround(session: Session, { scope, rows }: PushedRows): Promise<ThemeGround> {
  const { store } = session;
  const platform = scope.slice(platformScope('').length);
  const [register, stored] = await Promise.all([
    readRegister(store),
    readPlatformRows(store, { platform, prefix: THEMES }, storedTheme),
  ]);
  const measurables = await readMeasurables(store, register);
  const known = new Map(stored.map(({ value }) => [value.theme, value]));
  const baseline = usualBaseline(register, platform)?.code ?? null;
  const source = sampleSource(store, register);
  const place: Place = { source, register, measurables, platform };
  const samples = await readBaselines(
    place,
    rows.flatMap((row) => requirementOf(row, { known, baseline, measurables, waves: register.waves })),
  );
  return {
    session,
    today: dayNow(session, register),
    measurables,
    waves: register.waves,
    baseline,
    known,
    leaving: leavingOf(rows, known),
    nRequired: (requirement) => {
      const sample = samples.get(nameOf(requirement));
      return sample === undefined ? null : requiredFor(sample, requirement.aim, register.settings.scale);
    },
  };
}

type Place = {
  readonly source: SampleSource;
  readonly register: Register;
  readonly measurables: Measurables;
  readonly platform: string;
};

type PushedRow = PushedRows['rows'][number];

/** By the key of a row, which ends with its theme. */
const themeOf = ({ key }: Pick<PushedRow, 'key'>): Theme | undefined =>
  themes.find((theme) => theme === key.split('|')[1]);

type Before = Pick<ThemeGround, 'known' | 'baseline' | 'measurables' | 'waves'>;

/** What the row asks once it is written, when all of it is taken. */
function requirementOf(
  row: PushedRow,
  { known, baseline, measurables, waves: all }: Before,
): readonly Requirement[] {
  const theme = themeOf(row);
  if (theme === undefined || row.remove === true) return [];
  const before = known.get(theme);
  const toldOf = (field: 'measuredBy' | 'baseline'): string | null => {
    const said = row.changes[field]?.to;
    if (said === undefined) return before?.[field] ?? null;
    const text = said === null ? '' : String(said).trim();
    return text === '' ? null : text;
  };
  const typed = toldOf('measuredBy');
  const measuredBy = typed === null ? null : (measurableOf(measurables, typed) ?? typed);
  const asked = { theme, measuredBy, aim: null };
  const told = knownWave(all, toldOf('baseline'));
  const waves = new Set([told === null ? baseline : String(told), before?.baseline ?? baseline]);
  return [...waves].flatMap((wave) =>
    [measuredBy, before?.measuredBy ?? null].map((by) => ({ ...asked, measuredBy: by, baseline: wave })),
  );
}

const nameOf = ({ theme, measuredBy, baseline }: Omit<Requirement, 'aim'>): string =>
  JSON.stringify([theme, measuredBy, baseline]);

/** Those of closed waves alone: what is required is told to platform managers too. */
async function readBaselines(
  { source, register, measurables, platform }: Place,
  requirements: readonly Requirement[],
): Promise<ReadonlyMap<string, Sample>> {
  const samples = new Map<string, Sample>();
  for (const requirement of requirements) {
    const wave = register.waves.find((one) => one.code === requirement.baseline);
    const measure = measureOf(measurables, requirement);
    if (samples.has(nameOf(requirement)) || measure === undefined || !isClosed(wave)) continue;
    samples.set(nameOf(requirement), await readSample(source, { wave, platform }, measure));
  }
  return samples;
}

const isClosed = (wave: Wave | undefined): wave is Wave => wave?.state === 'closed';

function leavingOf(rows: PushedRows['rows'], known: ReadonlyMap<Theme, StoredTheme>): ReadonlySet<Theme> {
  const leaving = rows.flatMap((row) => {
    const theme = themeOf(row);
    const state = theme && known.get(theme)?.state;
    const left: ThemeState = 'queued';
    const change = row.changes['themeState'];
    const isQueued = change?.from === state && change?.to === left;
    return theme !== undefined && state === 'active' && (row.remove === true || isQueued) ? [theme] : [];
  });
  return new Set(leaving);
}
