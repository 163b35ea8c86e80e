import type { FlowId } from '#domain/channel';
import type { Platform, Provider } from '#domain/platform';

/** An invented platform: what it is, how many contacts it receives, how well it treats them. */
export type InventedPlatform = Platform & {
  /** Contacts received in a quarter, by flow. */
  readonly received: Readonly<Partial<Record<FlowId, number>>>;
  /** Where its answers lie between the worst (0) and the best (1) at first. */
  readonly quality: number;
  /** What a quarter adds to it. */
  readonly progress: number;
};

export type InventedBrand = {
  readonly id: string;
  readonly name: string;
  readonly seed: number;
  readonly platforms: readonly InventedPlatform[];
  readonly providers: readonly Provider[];
  /** Contacts evaluated in a quarter, and the least for a platform. */
  readonly sample: { readonly n: number; readonly minimum: number };
  /** Its open wave is drawn from frames, as a brand does that has its lists of contacts. */
  readonly isDrawn: boolean;
};

const platform = (
  place: Pick<Platform, 'code' | 'name' | 'country'> & { readonly provider?: string },
  received: readonly [phone: number, email: number],
  quality: readonly [level: number, progress: number],
): InventedPlatform => ({
  ...place,
  mission: 'relation-client',
  hours: 'Mo-Su 08:00-20:00',
  received: { 'phone-in': received[0], 'email-in': received[1] },
  quality: quality[0],
  progress: quality[1],
});

/** Seven platforms in seven countries; volumes in the shares of 420,000 calls, the e-mails apart. */
export const atlasAuto: InventedBrand = {
  id: 'atlas-auto',
  name: 'Atlas Auto',
  seed: 20_260_101,
  providers: [
    { code: 'VOXEA', name: 'Voxéa Relation' },
    { code: 'CALIDA', name: 'Cálida Contact' },
  ],
  platforms: [
    platform(
      { code: 'FR-LYON', name: 'Lyon', country: 'FR', provider: 'VOXEA' },
      [168_000, 31_600],
      [0.76, 0.01],
    ),
    platform(
      { code: 'ES-MADRID', name: 'Madrid', country: 'ES', provider: 'CALIDA' },
      [84_000, 15_800],
      [0.7, 0.02],
    ),
    platform(
      { code: 'IT-TORINO', name: 'Turin', country: 'IT', provider: 'CALIDA' },
      [71_400, 13_430],
      [0.68, 0],
    ),
    platform({ code: 'DE-KOELN', name: 'Cologne', country: 'DE' }, [50_400, 9_480], [0.82, 0]),
    platform(
      { code: 'PT-LISBOA', name: 'Lisbonne', country: 'PT', provider: 'CALIDA' },
      [21_000, 3_950],
      [0.8, 0.01],
    ),
    platform(
      { code: 'NL-UTRECHT', name: 'Utrecht', country: 'NL', provider: 'VOXEA' },
      [14_700, 2_765],
      [0.74, -0.03],
    ),
    platform(
      { code: 'BE-BRUXELLES', name: 'Bruxelles', country: 'BE', provider: 'VOXEA' },
      [10_500, 1_975],
      [0.72, 0.02],
    ),
  ],
  sample: { n: 400, minimum: 20 },
  isDrawn: false,
};

/** A second brand, smaller: what the first must never see. */
export const maisonAzur: InventedBrand = {
  id: 'maison-azur',
  name: 'Maison Azur',
  seed: 20_260_202,
  providers: [{ code: 'VOXEA', name: 'Voxéa Relation' }],
  platforms: [
    platform(
      { code: 'FR-NANTES', name: 'Nantes', country: 'FR', provider: 'VOXEA' },
      [22_000, 4_000],
      [0.6, 0.02],
    ),
    platform({ code: 'FR-LILLE', name: 'Lille', country: 'FR' }, [9_000, 2_000], [0.85, 0]),
  ],
  sample: { n: 60, minimum: 20 },
  isDrawn: true,
};
