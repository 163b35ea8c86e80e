import { bestPractices, provenPractices } from '#domain/reports/best-practices';
import { dispersion } from '#domain/reports/dispersion';
import type { PartGroups } from '#domain/reports/part-pairs';
import type { Peer } from '#domain/reports/peer';
import { peerGroups } from '#domain/reports/peer-groups';
import { aPeer, cell, everybody, fourPeers, inWords, tooFew } from '../support/a-peer.ts';

const part = (id: string, peers: readonly Peer[]): PartGroups => ({
  id,
  title: { fr: `critère ${id}`, en: `criterion ${id}` },
  kind: 'criterion',
  theme: 'relational-quality',
  groups: peerGroups(peers, undefined),
});
const alike = fourPeers.map(({ name }) => aPeer(name));
const parts = [
  part('apart', fourPeers),
  part('alike', alike),
  part('few', [fourPeers[0] ?? tooFew('Lyon', 1), tooFew('Porto', 2)]),
];
const whole = peerGroups(fourPeers, undefined);
const reader = everybody(fourPeers);

/** DerSimonian & Laird by hand in numpy; three criteria, two of them tested together. */
test('dispersion tells the spread between platforms from that of sampling, criterion by criterion', () => {
  const report = dispersion(parts, whole, 'phone-in', reader);

  expect(cell(report, 'apart', 'between')).toBeCloseTo(1.4737740332188314, 9);
  expect(cell(report, 'apart', 'share')).toBeCloseTo(0.9303784315638135, 9);
  expect(cell(report, 'apart', 'probability')).toBeCloseTo(2 * 2.354955978395159e-9, 15);
  expect(report.rows[0]?.cells).toMatchObject({ lowest: 'ROME', highest: 'PORTO', platforms: 4, n: 170 });
  expect(report.rows[1]?.cells).toMatchObject({ between: 0, share: 0, probability: 1 });
  expect(report.rows[2]).toMatchObject({ state: 'too-few', cells: { platforms: 0, 'left-out': 2 } });
});

test('says of each platform where it is furthest from the others, or that nothing sets it apart', () => {
  const [lyon, porto, rome] = inWords(dispersion(parts, whole, 'phone-in', reader));

  expect(lyon).toEqual({
    fr: 'Lyon\u00a0: aucun critère ne le distingue des autres plateaux.',
    en: 'Lyon: no criterion sets it apart from the other platforms.',
  });
  expect(porto?.fr).toMatch(
    /^Porto\u00a0: plus haut que les autres, surtout sur «\u00a0critère apart\u00a0»\u00a0: 16,0 contre 13,4/,
  );
  expect(rome?.en).toMatch(
    /^Rome: lower than the others, most of all on “criterion apart”: 12\.0 against 15\.3/,
  );
});

test('readers of one platform do not learn who is lowest or highest', () => {
  const own = new Set(['LYON']);
  const report = dispersion(parts, whole, 'phone-in', { shown: own, own, scale: 20 });
  expect(JSON.stringify(report)).not.toMatch(/porto|rome|madrid|lowest|highest/i);
});

test('a practice is proven above the rest only, among all pairs of platform and criterion', () => {
  const practices = provenPractices(parts, whole, reader);
  const exampleOf = () => ({ quote: 'Il reformule.', week: '2026-W42' });
  const report = bestPractices({ parts, whole, channel: 'phone-in', practices, exampleOf }, reader);

  expect(
    report.rows.map(({ key, cells }) => [key, cells['platform'], cells['quote'], cells['theme']]),
  ).toEqual([['apart', 'PORTO', 'Il reformule.', 'relational-quality']]);
  // Eight pairs, two found: intervals of 1 − 0.05 × 2 / 8.
  expect(report.rows[0]?.cells['confidence']).toBeCloseTo(0.9875, 12);
  expect(inWords(report).slice(0, 2)).toEqual([
    { fr: 'Lyon\u00a0: aucune bonne pratique établie.', en: 'Lyon: no best practice proven.' },
    {
      fr: 'Porto\u00a0: au-dessus des autres plateaux, au-delà du hasard, sur «\u00a0critère apart\u00a0».',
      en: 'Porto: above the other platforms, beyond chance, on “criterion apart”.',
    },
  ]);
});
