import { gzipSync } from 'node:zlib';
import type { JobView } from '#contract/job';
import type { startApiWithFiles, Client } from '../api.ts';
import { WAVE } from '../organisation.ts';

export type ApiWithFiles = Awaited<ReturnType<typeof startApiWithFiles>>;

/** A line of a list as the pane writes it. */
export type Line = {
  readonly line?: number;
  readonly platform?: string;
  readonly channel?: string;
  readonly direction?: string;
  readonly start?: string;
  readonly id?: string;
  readonly agent?: string;
  readonly notice?: string;
  readonly ineligible?: string;
};

/** A phone call received in Lyon on the 15th of October, of which the caller was told, but for what is said. */
export const aLine = (number: number, changed: Line = {}): string => {
  const whole = {
    line: number,
    platform: 'FR-LYON',
    channel: 'phone',
    direction: 'in',
    start: '2026-10-15T09:00:00Z',
    id: `C${number}`,
    agent: '',
    notice: 'yes',
    ineligible: '',
    ...changed,
  };
  const { line, platform, channel, direction, start, id, agent, notice, ineligible } = whole;
  return [line, platform, channel, direction, start, id, agent, notice, ineligible].join('\t');
};

export type Sending = {
  readonly notice?: { readonly declared: 'yes' | 'no' | 'unknown'; readonly how: string };
  readonly fileName?: string;
  readonly wave?: string;
  /** Sent as they are instead of the lines. */
  readonly bytes?: Uint8Array;
};

/** Sends a list as the pane does and waits for its job to be over. */
export async function sendList(
  api: ApiWithFiles,
  manager: Client,
  lines: readonly string[],
  sending: Sending = {},
): Promise<JobView> {
  const { notice = { declared: 'yes', how: 'Menu' }, fileName = 'appels.csv', wave = WAVE } = sending;
  const content = sending.bytes ?? gzipSync(lines.map((line) => `${line}\n`).join(''));
  const { job, url, fields } = await manager.call('uploadList', {
    parameters: { wave },
    body: { notice, fileName, bytes: content.length },
  });
  await post(url, fields, content);
  await api.jobsDone();
  return manager.call('job', { parameters: { job } });
}

/** Sends a file by the form that was granted for it. */
export async function post(
  url: string,
  fields: Readonly<Record<string, string>>,
  content: Uint8Array,
): Promise<void> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([new Uint8Array(content)], { type: 'application/gzip' }));
  const answer = await fetch(url, { method: 'POST', body: form });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
}
