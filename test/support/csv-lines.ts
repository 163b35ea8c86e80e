import { readFileSync } from 'node:fs';
import { sharedPath } from './shared.ts';

/** The lines of a shared file by the names of its columns, read by nothing of the product. */
export function csvLines(...path: string[]): Record<string, string>[] {
  const lines = readFileSync(sharedPath(...path), 'utf8')
    .trim()
    .split(/\r?\n/);
  const [names = [], ...rows] = lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
  );
  return rows.map((cells) => Object.fromEntries(names.map((name, place) => [name, cells[place] ?? ''])));
}
