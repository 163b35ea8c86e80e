import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './project.ts';

/** What a build of this machine is made from; what npm installed is told by its own list of it. */
const sources = [
  'addin',
  'functions',
  'infra',
  'manifest.xml',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  join('node_modules', '.package-lock.json'),
];

/**
 * Tells two states of the sources apart, by the name and the bytes of every file: dates lie. Forty hexadecimal
 * digits.
 */
export function sourceDigest(root = inProject()): string {
  const digest = createHash('sha1').update(`${process.version} ${process.arch} ${root}`);
  for (const path of sources.map((source) => join(root, source)).flatMap(filesOf)) {
    const bytes = readFileSync(path);
    digest.update(`\n${path} ${bytes.length}\n`).update(bytes);
  }
  return digest.digest('hex');
}

/** The file itself, or every file of the folder, always in the same order. */
function filesOf(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
