import type { Channel } from '#domain/channel';
import type { Size } from './large-organisation.ts';

const channels = ['phone', 'email', 'chat', 'web'] as const satisfies readonly Channel[];
const years = ['2025', '2026'];
const allQuarters = ['2024-Q4', ...years.flatMap((year) => [1, 2, 3, 4].map((rank) => `${year}-Q${rank}`))];

/** What a command line says of it: platforms, 40 unless told, quarters, 8, evaluations, 20,000. */
export function largeSize(told: readonly string[]): Size & { readonly channels: typeof channels } {
  const [platforms = 40, quarterCount = 8, evaluations = 20_000] = told.map(Number);
  const quarters = allQuarters.slice(0, quarterCount);
  return {
    platforms,
    quarters,
    channels,
    each: Math.ceil(evaluations / (platforms * quarters.length * channels.length)),
  };
}
