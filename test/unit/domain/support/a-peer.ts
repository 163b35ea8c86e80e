import type { Estimate } from '#domain/estimates/estimate';
import type { Peer, Reader } from '#domain/reports/peer';
import { comparisonWords } from '../../../../addin/locales/reports/comparison-words.ts';
import type { PeerSentence } from '#domain/reports/peer-sentence';
import type { Report } from '#domain/reports/report';

const estimate: Estimate = {
  n: 40,
  mean: 0.7,
  deviation: 0.15,
  standardError: 0.02,
  degreesOfFreedom: 30,
  agents: 12,
  received: 1000,
};

/** A platform with five evaluations or more. */
export const aPeer = (name: string, changed: Partial<Estimate> = {}, mission = 'care'): Peer => {
  const own = { ...estimate, ...changed };
  return { code: name.toUpperCase(), name, mission, state: 'known', n: own.n, estimate: own };
};

export const tooFew = (name: string, n: number, mission = 'care'): Peer => ({
  code: name.toUpperCase(),
  name,
  mission,
  state: 'too-few',
  n,
});

/** Four platforms of one mission: one above the others, one below, two not distinguishable. */
export const fourPeers: readonly Peer[] = [
  aPeer('Lyon'),
  aPeer('Porto', { mean: 0.8, standardError: 0.015, degreesOfFreedom: 50, n: 60, received: 3000 }),
  aPeer('Rome', { mean: 0.6, standardError: 0.03, degreesOfFreedom: 20, n: 30 }),
  aPeer('Madrid', { mean: 0.715 }),
];

/** Whoever sees every platform, on the scale of twenty. */
export const everybody = (peers: readonly Peer[]): Reader => ({
  shown: new Set(peers.map(({ code }) => code)),
  own: undefined,
  scale: 20,
});

/** The sentences of a report as the add-in says them. */
export const inWords = ({ sentences, unit }: Report) =>
  (sentences as readonly PeerSentence[]).map(({ key, kind, said }) =>
    comparisonWords.sentences[kind]({ ...said, key, unit }),
  );

export const cell = ({ rows }: Report, key: string, column: string): number =>
  Number(rows.find((row) => row.key === key)?.cells[column]);
