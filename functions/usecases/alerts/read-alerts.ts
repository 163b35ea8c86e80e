import type { AlertsAnswer, DriftAlert } from '#contract/alert';
import { flowId, type Flow } from '#domain/channel';
import type { Drift, DriftSignal } from '#domain/drift/drift-of';
import { driftRules, falseAlarmsAYear, weeksToFalseAlarm } from '#domain/drift/drift-rules';
import type { Wave } from '#domain/wave';
import { readRegister, type Register } from '../read-register.ts';
import { readDrifts } from '../reports/course/read-drifts.ts';
import { flowsUnder } from '../reports/one-flow.ts';
import { isRefusal } from '../reports/report-source.ts';
import type { Session } from '../session.ts';

/** The drifts of every platform, channel and direction of the waves that go on, and of the one that closed last. */
export async function readAlerts(session: Session): Promise<AlertsAnswer> {
  const register = await readRegister(session.store);
  const places: Place[] = [];
  for (const wave of wavesLookedAt(register)) {
    const own = await placesOf(session, register, wave);
    places.push(...own.filter((place) => !places.some((one) => nameOf(one) === nameOf(place))));
  }
  const unit = register.settings.scale;
  return {
    alerts: places.flatMap((place) => alertOf(place, unit)),
    unit,
    charts: places.length,
    falseAlarmsAYear: falseAlarmsAYear(places.length),
    everyWeeks: weeksToFalseAlarm(),
    rules: driftRules,
  };
}

type Place = {
  readonly wave: Wave;
  readonly platform: string;
  readonly flow: Flow;
  readonly drift: Drift;
};

/** The same weeks are in the wave that goes on and in the one before: they are looked at once. */
const nameOf = ({ platform, flow }: Place): string => `${platform} ${flowId(flow)}`;

function wavesLookedAt({ waves }: Register): readonly Wave[] {
  const listened = waves.filter(({ method }) => method === 'listening');
  const closed = listened.filter(({ state }) => state === 'closed');
  const last = closed.sort((one, other) => (one.from < other.from ? -1 : 1)).at(-1);
  return [...listened.filter(({ state }) => state === 'open'), ...(last === undefined ? [] : [last])];
}

/** Those with enough weeks to be looked at. */
async function placesOf(session: Session, register: Register, wave: Wave): Promise<readonly Place[]> {
  const drifts = await readDrifts(session, register, wave);
  if (isRefusal(drifts)) return [];
  return wave.platforms.flatMap((platform) =>
    flowsUnder(wave, '').flatMap((flow) => {
      const drift = drifts.of(platform, flow);
      return drift.baseline === undefined ? [] : [{ wave, platform, flow, drift }];
    }),
  );
}

function alertOf({ wave, platform, flow, drift }: Place, unit: number): readonly DriftAlert[] {
  const { state, shift, signals, baseline } = drift;
  if (shift === undefined || (state !== 'down' && state !== 'up')) return [];
  return [
    {
      wave: wave.code,
      platform,
      channel: flowId(flow),
      direction: state,
      since: shift.since,
      shift: shift.value * unit,
      low: shift.low * unit,
      high: shift.high * unit,
      rules: rulesOf(signals),
      isProvisional: baseline?.isProvisional === true,
    },
  ];
}

const rulesOf = (signals: readonly DriftSignal[]): ('ewma' | 'cusum')[] => [
  ...(signals.some((signal) => signal.startsWith('ewma')) ? ['ewma' as const] : []),
  ...(signals.includes('cusum-low') ? ['cusum' as const] : []),
];
