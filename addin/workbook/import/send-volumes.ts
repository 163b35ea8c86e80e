import { MAX_VOLUMES, type VolumeRecord } from '#contract/volume';
import type { Client } from '../../api/client.ts';
import { Sending, type Resumable, type Sent } from './sending.ts';

/** Records volumes in requests of 500; what is sent again replaces itself. */
export const volumeSending = (client: Client, volumes: readonly VolumeRecord[]): Resumable<Sent> =>
  new Sending(volumes, {
    size: MAX_VOLUMES,
    send: (items: readonly VolumeRecord[], idempotencyKey) =>
      client.call('recordVolumes', { request: { volumes: [...items] }, idempotencyKey }),
    begin: { sent: 0, total: volumes.length },
    after: ({ sent, total }, items) => ({ sent: sent + items.length, total }),
  });
