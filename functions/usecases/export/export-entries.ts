import * as z from 'zod';
import { hasEnded } from '#domain/retention';
import { scopesBeside } from '../organisations/scopes-beside.ts';
import { SEATS } from '../members/seats.ts';
import type { Scope, StoredRow } from '../ports.ts';
import { readRegister } from '../read-register.ts';
import { versionsOf } from '../recordings/versions.ts';
import { ORGANISATION, RECORDINGS } from '../row-keys.ts';
import { instantOf, type Session } from '../session.ts';
import { storedRecording, type StoredVersion } from '../stored/recording.ts';
import { aboutExport } from './about-export.ts';
import { entryName } from './export-paths.ts';
import { figuresCsv } from './figures-csv.ts';
import type { ExportEntry } from './zip-parts.ts';

/** Everything an organisation has, in the order of an export, but salts and codes that open a seat. */
export async function* exportEntries(session: Session): AsyncGenerator<ExportEntry> {
  const { store } = session;
  const { settings, waves } = await readRegister(store);
  yield { name: 'README.txt', content: bytesOf(aboutExport(settings.name, instantOf(session.clock))) };
  const scopes = [ORGANISATION, ...(await scopesBeside(store))];
  for (const scope of scopes) {
    yield { name: entryName('rows', scope), content: rowLines(session, scope) };
    yield { name: entryName('audit', scope), content: auditLines(session, scope) };
  }
  for (const wave of waves.filter(({ state }) => state === 'closed'))
    yield { name: `figures/${wave.code}.csv`, content: bytesOf(await figuresCsv(session, wave)) };
  for (const path of await store.files.list('frames/')) {
    const content = await store.files.read(path);
    if (content !== undefined) yield { name: path, content };
  }
  for (const scope of scopes) yield* recordingsOf(session, scope);
}

const encoder = new TextEncoder();

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(encoder.encode(text));
}

async function* rowLines({ store }: Session, scope: Scope): AsyncGenerator<Uint8Array> {
  for await (const rows of store.ledger.every(scope))
    yield encoder.encode(rows.map((row) => `${JSON.stringify(withoutCode(row))}\n`).join(''));
}

async function* auditLines({ store }: Session, scope: Scope): AsyncGenerator<Uint8Array> {
  for await (const entries of store.audit.entries(scope))
    yield encoder.encode(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
}

/** Whoever holds the code of an invitation takes its seat. */
function withoutCode({ key, version, deleted, value }: StoredRow): object {
  const row = { key, version, ...(deleted ? { deleted } : {}) };
  if (!key.startsWith(SEATS)) return { ...row, value };
  const { invitation, ...seat } = z.looseObject({ invitation: z.unknown() }).partial().parse(value);
  return { ...row, value: invitation === undefined ? seat : { ...seat, invited: true } };
}

/** Those that may still be heard. */
async function* recordingsOf({ store, clock }: Session, scope: Scope): AsyncGenerator<ExportEntry> {
  for await (const rows of store.ledger.every(scope))
    for (const recording of rows.flatMap(readyIn)) {
      if (hasEnded(recording.end, clock.now())) continue;
      const content = await store.files.read(recording.path);
      if (content === undefined) continue;
      yield { name: `recordings/${recording.id}.${extensionOf(recording)}`, content, isPacked: true };
    }
}

function readyIn({ key, deleted, value }: StoredRow): StoredVersion[] {
  if (deleted || !key.startsWith(RECORDINGS)) return [];
  return versionsOf(storedRecording.parse(value)).filter(({ state }) => state === 'ready');
}

const extensionOf = ({ form, format }: StoredVersion): string =>
  form === 'audio' ? (format ?? 'audio') : 'json';
