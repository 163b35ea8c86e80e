import { channels, directions, type Flow } from './channel.ts';

/** What a volume is of. */
export type VolumeOf = Flow & { readonly platform: string; readonly period: string };

/** `FR-LYON|2026-10|phone-in`: how a workbook knows a volume. */
export const volumeKeyOf = ({ platform, period, channel, direction }: VolumeOf): string =>
  `${platform}|${period}|${channel}-${direction}`;

/** What the key of a volume says; undefined when it is none. */
export function readVolumeKey(key: string): VolumeOf | undefined {
  const { platform, period, flow } = written.exec(key)?.groups ?? {};
  const [named = '', way = ''] = (flow ?? '').split('-');
  const channel = channels.find((one) => one === named);
  const direction = directions.find((one) => one === way);
  if (platform === undefined || period === undefined || !channel || !direction) return undefined;
  return { platform, period, channel, direction };
}

const written = /^(?<platform>[^|#]+)\|(?<period>[^|#]+)\|(?<flow>[a-z]+-[a-z]+)$/;
