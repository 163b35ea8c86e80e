import { createHash } from 'node:crypto';
import type { Client } from './api.ts';
import { WAVE } from './organisation.ts';

/** A call of so many seconds at 8 kHz: a low tone in µ-law, in a WAV file. */
export function aCall(seconds = 1): Uint8Array<ArrayBuffer> {
  const samples = Math.round(8000 * seconds);
  const bytes = Buffer.alloc(44 + samples);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + samples, 4);
  bytes.write('WAVEfmt ', 8);
  [16, 0].forEach((value, index) => bytes.writeUInt16LE(value, 16 + 2 * index));
  [7, 1].forEach((value, index) => bytes.writeUInt16LE(value, 20 + 2 * index));
  [8000, 8000].forEach((value, index) => bytes.writeUInt32LE(value, 24 + 4 * index));
  [1, 8].forEach((value, index) => bytes.writeUInt16LE(value, 32 + 2 * index));
  bytes.write('data', 36);
  bytes.writeUInt32LE(samples, 40);
  for (let index = 0; index < samples; index += 1) bytes[44 + index] = 0x80 + ((index >> 3) % 16);
  return new Uint8Array(bytes);
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

type ToSend = {
  readonly contact: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly replace?: boolean;
};

/** Sends files as a browser does: asks where to, sends each, says that they are there. */
export async function sendRecordings(client: Client, files: readonly ToSend[], wave = WAVE) {
  const rooms = await askRooms(client, files, wave);
  const ids: { contact: string; id: string }[] = [];
  for (const [index, room] of rooms.entries()) {
    if ('refused' in room) throw new Error(`${room.contact}: ${room.refused}`);
    await post(room, files[index]?.bytes ?? new Uint8Array());
    ids.push({ contact: room.contact, id: room.id });
  }
  return completed(client, ids, wave);
}

/** Where each is to be sent, or why not. */
export async function askRooms(client: Client, files: readonly ToSend[], wave = WAVE, key?: string) {
  const body = {
    files: files.map(({ contact, bytes, replace }) => ({
      contact,
      bytes: bytes.length,
      sha256: sha256(bytes),
      contentType: 'audio/wav' as const,
      ...(replace === undefined ? {} : { replace }),
    })),
  };
  const asked = { parameters: { wave }, body, ...(key === undefined ? {} : { key }) };
  return (await client.call('askUploads', asked)).files;
}

type Room = { readonly url: string; readonly fields: Readonly<Record<string, string>> };

/** Answers the status of S3. */
export async function post({ url, fields }: Room, bytes: Uint8Array<ArrayBuffer>): Promise<number> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([bytes]), 'call.wav');
  return (await fetch(url, { method: 'POST', body: form })).status;
}

export async function completed(
  client: Client,
  files: readonly { readonly contact: string; readonly id: string }[],
  wave = WAVE,
) {
  const body = { files: files.map(({ contact, id }) => ({ contact, id, seconds: null, peaks: 'AAEC' })) };
  return (await client.call('completeUploads', { parameters: { wave }, body })).files;
}
