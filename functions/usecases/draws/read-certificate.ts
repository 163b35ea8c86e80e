import { QualityError } from '#contract/error';
import { flowId } from '#domain/channel';
import { isDone } from '#domain/evaluation-lifecycle';
import { figureOf } from '#domain/figures/figure-of';
import { ineligibleReasons } from '#domain/sampling/ineligible';
import type { Certificate } from '#domain/sampling/certificate';
import { certificateOf, type CertificateGround, type DrawnOf } from '#domain/sampling/certificate-of';
import { stratumKey } from '#domain/sampling/stratum-key';
import type { Wave } from '#domain/wave';
import { readVolumes, type Volumes } from '../figures/read-volumes.ts';
import { summarise } from '../figures/summarise.ts';
import { frameTotals } from '../frames/frame-totals.ts';
import type { FramePlace } from '../frames/frame-paths.ts';
import { requireFrame } from '../frames/require-frame.ts';
import { readRegister, type Register } from '../read-register.ts';
import { sampleScope } from '../row-keys.ts';
import { instantOf, type Session } from '../session.ts';
import type { StoredFrame } from '../stored/frame.ts';
import { readDrawnRows, type DrawnRow } from './drawn-rows.ts';
import { requireDraw } from './require-draw.ts';
import { requireParty } from './require-party.ts';

/** What proves that a sample was not chosen. Throws not-found, frame-not-drawn; to others, frame-not-disclosed. */
export async function readCertificate(session: Session, place: FramePlace): Promise<Certificate> {
  const { store, member } = session;
  const [{ frame }, register] = await Promise.all([requireFrame(store, place), readRegister(store)]);
  await requireParty(session, place, frame);
  requireDraw(frame);
  const isInside = member.role === 'quality-manager';
  if (!isInside && frame.disclosedAt === null) throw new QualityError('frame-not-disclosed', place);
  const ground = await readGround(session, register, { place, frame });
  return certificateOf(ground, isInside ? 'quality-team' : 'others');
}

type Of = { readonly place: FramePlace; readonly frame: StoredFrame };

async function readGround(
  session: Session,
  register: Register,
  { place, frame }: Of,
): Promise<CertificateGround> {
  const wave = register.waves.find(({ code }) => code === place.wave);
  const batch = wave?.batches.find(({ period }) => period === frame.period);
  if (wave === undefined || batch === undefined) throw new QualityError('not-found', { wave: place.wave });
  const draw = requireDraw(frame);
  const samples = await readSamples(session, wave, frame);
  return {
    at: instantOf(session.clock),
    organisation: register.settings.name,
    wave: { code: wave.code, from: wave.from, to: wave.to, timeZone: wave.timeZone },
    batch,
    party: partyOf(register, frame.party),
    frame: frameOf(frame),
    plan: draw.plan,
    seed: {
      brandString: frame.brandString ?? '',
      partyString: frame.partyString?.text ?? '',
      partyStringAt: frame.partyString?.at ?? draw.at,
      disclosedAt: frame.disclosedAt,
    },
    draw: { revision: draw.revision, at: draw.at, earlier: frame.earlierDraws.map(earlierDraw) },
    strata: draw.strata.map((stratum) => drawnOf(stratum, samples)),
    replacements: frame.replacements.map(replacementOf),
    margins: new Map(
      [...samples].map(([platform, sample]) => [platform, marginOf(sample, register.settings.scale)]),
    ),
    providerCounts: new Map(frame.providerCounts.map(({ platform, n }) => [platform, n])),
  };
}

/** The contacts that a platform has in the sample of the batch, and what it received. */
type Sample = {
  readonly platform: string;
  readonly period: string;
  readonly rows: readonly DrawnRow[];
  readonly volumes: Volumes;
};

async function readSamples(
  { store }: Session,
  wave: Wave,
  { draw, period }: StoredFrame,
): Promise<ReadonlyMap<string, Sample>> {
  const platforms = [...new Set(draw?.strata.map(({ platform }) => platform))];
  const samples = await Promise.all(
    platforms.map(async (platform): Promise<[string, Sample]> => {
      const rows = readDrawnRows(store, sampleScope(wave.code, platform), period);
      const volumes = readVolumes(store, wave, platform);
      return [platform, { platform, period, rows: await rows, volumes: await volumes }];
    }),
  );
  return new Map(samples);
}

function partyOf({ providers, settings }: Register, party: string): Certificate['party'] {
  const provider = providers.find(({ code }) => code === party);
  return { code: party, name: provider?.name ?? (party === 'own' ? settings.name : party) };
}

function frameOf(frame: StoredFrame): Certificate['frame'] {
  const { frozen } = frame;
  if (frozen === null) throw new QualityError('frame-not-frozen', { period: frame.period });
  const { ineligible, notice } = frameTotals(frame);
  return {
    hash: frozen.hash,
    frozenAt: frozen.at,
    contacts: frozen.contacts,
    ineligible: ineligibleReasons
      .map((reason) => ({ reason, contacts: ineligible.get(reason) ?? 0 }))
      .filter(({ contacts }) => contacts > 0),
    notice,
  };
}

const earlierDraw = ({ revision, at, seed, givenUp }: StoredFrame['earlierDraws'][number]) => ({
  revision,
  drawnAt: at,
  seed,
  at: givenUp.at,
  reason: givenUp.reason,
});

function drawnOf(
  stratum: NonNullable<StoredFrame['draw']>['strata'][number],
  samples: ReadonlyMap<string, Sample>,
): DrawnOf {
  const sample = samples.get(stratum.platform);
  const own = sample?.rows.filter(({ contact }) => stratumKey(contact.value) === stratumKey(stratum)) ?? [];
  return {
    ...stratum,
    received: sample?.volumes.get(`${sample.period}#${flowId(stratum)}`) ?? null,
    achieved: own.filter(({ standard }) => isDone(standard.value)).length,
  };
}

const replacementOf = (
  one: StoredFrame['replacements'][number],
): CertificateGround['replacements'][number] => ({
  platform: one.platform,
  channel: one.channel,
  direction: one.direction,
  rank: one.of,
  by: one.replacement === null ? null : one.rank,
  reason: one.reason,
  at: one.at,
  contact: one.contact,
  ...(one.replacement === null ? {} : { replacement: one.replacement }),
});

/** Half of the interval of the platform's figure on this batch alone. */
function marginOf({ platform, period, rows, volumes }: Sample, scale: number): number | null {
  const evaluated = rows.map(({ contact, standard }) => ({
    contact: contact.value,
    evaluation: standard.value,
  }));
  const cells = summarise(evaluated).get('') ?? [];
  const strata = cells.map((cell) => ({
    ...cell,
    platform,
    received: volumes.get(`${period}#${flowId(cell.flow)}`) ?? null,
  }));
  const { low, high } = figureOf(strata, { scale, asOf: '', status: 'provisional' });
  return low === null || high === null ? null : (high - low) / 2;
}
