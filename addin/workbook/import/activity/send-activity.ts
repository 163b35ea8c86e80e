import { MAX_ACTIVITY, type ActivityRecord } from '#contract/activity';
import type { Client } from '../../../api/client.ts';
import { Sending, type Resumable, type Sent } from '../sending.ts';

/** Records activity in requests of 200; what is sent again replaces itself. */
export const activitySending = (client: Client, activity: readonly ActivityRecord[]): Resumable<Sent> =>
  new Sending(activity, {
    size: MAX_ACTIVITY,
    send: (items: readonly ActivityRecord[], idempotencyKey) =>
      client.call('recordActivity', { request: { activity: [...items] }, idempotencyKey }),
    begin: { sent: 0, total: activity.length },
    after: ({ sent, total }, items) => ({ sent: sent + items.length, total }),
  });
