import type { VolumeRecord } from '#contract/volume';
import type { Client } from '../../api/client.ts';
import { volumeSending } from '../../workbook/import/send-volumes.ts';
import type { Sent } from '../../workbook/import/sending.ts';
import { RunningSendings } from './running-sendings.ts';

/** There is one organisation, so one import of volumes at a time. */
export const VOLUMES = 'volumes';

/** The import of volumes begun in this pane. */
export class RunningVolumes {
  readonly #client: Client;
  readonly #running = new RunningSendings<Sent>();

  constructor(client: Client) {
    this.#client = client;
  }

  get all(): RunningSendings<Sent>['all'] {
    return this.#running.all;
  }

  start(volumes: readonly VolumeRecord[]): Promise<void> {
    return this.#running.start(VOLUMES, volumeSending(this.#client, volumes));
  }

  resume(): Promise<void> {
    return this.#running.resume(VOLUMES);
  }

  dismiss(): void {
    this.#running.dismiss(VOLUMES);
  }

  stop(): void {
    this.#running.stop();
  }
}
