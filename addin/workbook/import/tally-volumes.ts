import type { Channel, Direction } from '#domain/channel';

/** Contacts received by a platform as the file calls it, by period and flow; what the file does not say is absent. */
export type NamedVolume = {
  readonly name: string | undefined;
  readonly period: string | undefined;
  readonly channel: Channel | undefined;
  readonly direction: Direction | undefined;
  readonly received: number;
  /** Rows added up. */
  readonly rows: number;
};

/** Adds counts up by platform, period and flow: its memory is that of what comes out. */
export class VolumeTally {
  readonly #volumes = new Map<string, { -readonly [Part in keyof NamedVolume]: NamedVolume[Part] }>();

  add(of: Omit<NamedVolume, 'received' | 'rows'>, count: number): void {
    const key = `${of.period ?? ''} ${of.channel ?? ''} ${of.direction ?? ''} ${of.name ?? ''}`;
    const volume = this.#volumes.get(key);
    if (volume === undefined) {
      this.#volumes.set(key, { ...of, received: count, rows: 1 });
      return;
    }
    volume.received += count;
    volume.rows += 1;
  }

  found(): readonly NamedVolume[] {
    return [...this.#volumes.values()];
  }
}
