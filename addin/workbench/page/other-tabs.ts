import * as z from 'zod';

const channelName = 'workbench books';
const patienceMs = 10_000;

const messageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('share'), name: z.string() }),
  z.object({ kind: z.literal('shared'), name: z.string(), id: z.string() }),
]);

/** Shares the workbook this tab has open when another tab of this browser asks for it. */
export function shareWhenAsked(name: string, share: () => Promise<string | undefined>): void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = messageSchema.safeParse(data).data;
    if (message?.kind === 'share' && message.name === name) void answer();
  });
  const answer = async () => {
    const id = await share();
    if (id !== undefined) channel.postMessage({ kind: 'shared', name, id });
  };
}

/** Has the tab that has the workbook open share it; returns its id, undefined when that tab does not answer. */
export function askToShare(name: string): Promise<string | undefined> {
  const channel = new BroadcastChannel(channelName);
  const answered = new Promise<string | undefined>((resolve) => {
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const message = messageSchema.safeParse(data).data;
      if (message?.kind === 'shared' && message.name === name) resolve(message.id);
    });
    setTimeout(() => resolve(undefined), patienceMs);
  });
  channel.postMessage({ kind: 'share', name });
  return answered.finally(() => channel.close());
}
