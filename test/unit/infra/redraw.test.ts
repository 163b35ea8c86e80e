import { certificateOf, type CertificateGround } from '#domain/sampling/certificate-of';
import { differencesFrom } from '../../../infra/redraw/compare-certificate.ts';
import { readFrame } from '../../../infra/redraw/read-frame.ts';
import { readPlan } from '../../../infra/redraw/read-plan.ts';
import { redrawFrame } from '../../../infra/redraw/redraw-frame.ts';
import { RedrawRefusal } from '../../../infra/redraw/redraw-refusal.ts';

const lyon = { platform: 'FR-LYON', channel: 'phone', direction: 'in' } as const;
const ids = ['0001', '1', 'a "b"', 'é 😀', 'z'];
const frame = (separator: string, order = ['platform', 'id', 'channel', 'direction']) => {
  const cell = (value: string) => (separator === '\t' ? value : `"${value.replaceAll('"', '""')}"`);
  const lines = ids.map((id) => {
    const values: Record<string, string> = { ...lyon, id };
    return order.map((column) => cell(values[column] ?? '')).join(separator);
  });
  return [order.join(separator), ...lines, ''].join('\n');
};
const read = (text: string) => readFrame({ file: 'frame.tsv', text });
const refusalOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof RedrawRefusal) return error.text;
  }
  throw new Error('not refused');
};
const asked = [{ ...lyon, n: 2, reserve: 1 }];

test.each([
  ['tabs', frame('\t')],
  ['commas', frame(',')],
  ['semicolons and another order', frame(';', ['id', 'direction', 'platform', 'channel'])],
  ['the marks and line ends of Windows', `\uFEFF${frame('\t').replaceAll('\n', '\r\n')}`],
])('a frame file with %s is the same frame', (_, text) => {
  expect(read(text).map(({ id }) => id)).toEqual(ids);
  expect(redrawFrame(read(text), 'a|b', asked)).toEqual(redrawFrame(read(frame('\t')), 'a|b', asked));
});

test('a line said twice is one contact', () => {
  expect(read(`${frame('\t')}FR-LYON\tz\tphone\tin\n`)).toHaveLength(ids.length);
});

test.each([
  ['platform\tid\tchannel\nX\t1\tphone', 'direction'],
  [`${frame('\t')}FR-LYON\ty\tphone\tacross\n`, 'line 7, column direction: "across"'],
  [`${frame('\t')}FR-LYON\t\tphone\tin\n`, 'line 7, column id'],
  [`${frame('\t')}FR-LYON\tz\tchat\tin\n`, 'line 7: contact "z"'],
  ['platform\tid\tchannel\tdirection\n', 'no contact'],
])('a frame file at fault is refused in both languages, naming where', (text, named) => {
  const { fr, en } = refusalOf(() => read(text));

  expect(en).toContain(named);
  expect(en).toContain('frame.tsv');
  expect(fr).toContain('frame.tsv');
  expect(fr).not.toBe(en);
});

test.each(['{', '{"strata": [{"platform": "X"}]}', '[]'])('a plan at fault is refused: %s', (text) => {
  expect(refusalOf(() => readPlan({ file: 'plan.json', text })).fr).toContain('plan.json');
});

const redrawn = redrawFrame(read(frame('\t')), 'brand|party', asked);
const drawnLyon = redrawn.strata[0] ?? { sampleHash: '', reserveHash: '' };
const ground: CertificateGround = {
  at: '2026-11-20T10:00:00.000Z',
  organisation: 'ACME',
  wave: { code: '2026-Q4', from: '2026-10-01', to: '2026-12-31', timeZone: 'Europe/Paris' },
  batch: { period: '2026-10', from: '2026-10-01', to: '2026-10-31' },
  party: { code: 'own', name: 'ACME' },
  frame: {
    hash: redrawn.frameHash,
    frozenAt: '2026-11-02T10:00:00.000Z',
    contacts: ids.length,
    ineligible: [],
    notice: { yes: 5, unknown: 0, how: '' },
  },
  plan: {
    n: 6,
    method: 'proportional',
    power: 0.5,
    platformMinimum: 0,
    stratumMinimum: 2,
    deviation: 3.2,
    confidence: 0.95,
    reserveShare: 0.5,
  },
  seed: {
    brandString: 'brand',
    partyString: 'party',
    partyStringAt: '2026-11-03T10:00:00.000Z',
    disclosedAt: null,
  },
  draw: { revision: 1, at: '2026-11-03T11:00:00.000Z', earlier: [] },
  strata: [
    {
      ...lyon,
      ...{ framed: 5, planned: 6, deviation: 3.2, sample: 2, kept: 0, reserve: 1, received: 8, achieved: 1 },
      sampleHash: drawnLyon.sampleHash,
      reserveHash: drawnLyon.reserveHash,
    },
  ],
  replacements: [
    { ...lyon, rank: 1, by: 3, reason: 'private', at: '2026-11-04T11:00:00.000Z', contact: 'z' },
  ],
  margins: new Map(),
  providerCounts: new Map([['FR-LYON', 2]]),
};
const differences = (text: string, seed = 'brand|party') => {
  const { certificate } = readPlan({ file: 'certificate.json', text });
  if (certificate === undefined) throw new Error('no certificate');
  return differencesFrom({ certificate, text }, seed, redrawn).map(({ en }) => en.split(':')[0]);
};

test.each(['quality-team', 'others'] as const)('a certificate as %s see it is found the same', (reader) => {
  expect(differences(JSON.stringify(certificateOf(ground, reader)))).toEqual([]);
});

test('another seed is told from the certificate’s, even from the commitment alone', () => {
  const redrawnWith = (reader: 'quality-team' | 'others') =>
    differences(JSON.stringify(certificateOf(ground, reader)), 'brandy|party');

  expect(redrawnWith('quality-team')).toEqual(['seed']);
  expect(redrawnWith('others')).toEqual(['commitment']);
});

test('whatever was changed in a certificate is seen', () => {
  const text = JSON.stringify(certificateOf(ground, 'others')).replace('"achieved":1', '"achieved":2');

  expect(differences(text)).toEqual(['hash of the certificate’s content']);
});

test('a certificate counts capture, coverage, reserve left and the margin promised', () => {
  const { strata, platforms, replacements, seed } = certificateOf(ground, 'others');

  expect(strata).toMatchObject([{ capture: 5 / 8, replaced: 1, empty: 0, left: 0 }]);
  expect(platforms).toMatchObject([{ coverage: 0.5, isBelowProvider: true, margin: null }]);
  expect(platforms[0]?.marginPlanned).toBeCloseTo(3.2 * Math.sqrt((1 - 2 / 8) / 2) * 12.7062, 2);
  expect(replacements[0]).not.toHaveProperty('contact');
  expect(seed).toMatchObject({ brandString: null, partyString: null });
});
