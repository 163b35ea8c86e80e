import { batchesOf } from '#domain/batches';
import { largestRemainder } from '#domain/sampling/largest-remainder';
import type { InventedBrand } from './brands.ts';
import type { DemonstrationQuarter } from './calendar.ts';
import { inventedVolumes } from './invented-contacts.ts';

/** Why customers of the invented brands call, and in what shares. */
export const inventedReasons = [
  { code: 'RENDEZ-VOUS', name: 'Prendre ou déplacer un rendez-vous', avoidable: false, weight: 27 },
  { code: 'SUIVI', name: 'Où en est ma demande ?', avoidable: true, weight: 24 },
  { code: 'FACTURE', name: 'Comprendre une facture', avoidable: true, weight: 17 },
  { code: 'PANNE', name: 'Signaler une panne', avoidable: false, weight: 16 },
  { code: 'CONSEIL', name: 'Être conseillé avant un achat', avoidable: false, weight: 10 },
  { code: 'RECLAMATION', name: 'Réclamer', avoidable: true, weight: 6 },
] as const;

type ReasonRow = {
  readonly key: string;
  readonly contacts: number;
  readonly handlingSeconds: number;
};

/** Share of calls answered whose reason is noted, and seconds of a call. */
const NOTED = { share: 0.8, seconds: 360 } as const;

/** Calls by reason, month by month, of the months of a quarter that are over. */
export function inventedReasonCounts(
  brand: InventedBrand,
  { from, to }: DemonstrationQuarter,
  until: string,
): readonly ReasonRow[] {
  const batches = batchesOf(from, to, 'month');
  const over = new Set(batches.filter((batch) => batch.to <= until).map(({ period }) => period));
  return inventedVolumes(brand, batches)
    .filter(({ channel, period }) => channel === 'phone' && over.has(period))
    .flatMap(({ platform, period, received }) =>
      [...largestRemainder(shares, Math.round(received * NOTED.share))].map(([reason, contacts]) => ({
        key: `${platform}|${period}|phone-in|${reason}`,
        contacts,
        handlingSeconds: contacts * NOTED.seconds,
      })),
    );
}

const shares = inventedReasons.map(({ code, weight }) => ({ key: code, weight }));
