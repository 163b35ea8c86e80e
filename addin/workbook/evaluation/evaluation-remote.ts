import type { Client } from '../../api/client.ts';
import { apiRemote, type RowOwner } from '../sheets/api-remote.ts';
import { readPull, readPush } from '../sheets/read-rows.ts';
import type { Remote } from '../sync/remote.ts';

/** Where the rows of a sheet come from. */
export type EvaluationSource = RowOwner & { readonly client: Client; readonly wave: string };

/** The evaluations of a wave on the server. */
export const evaluationRemote = ({ client, wave, ...owner }: EvaluationSource): Remote =>
  apiRemote(owner, {
    pull: (request) => client.call('pullEvaluations', { parameters: { wave }, request, read: readPull }),
    push: (request, idempotencyKey) =>
      client.call('pushEvaluations', { parameters: { wave }, request, idempotencyKey, read: readPush }),
  });
