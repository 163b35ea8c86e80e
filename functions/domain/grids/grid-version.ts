import type { ChangeLevel } from './grid-change.ts';

/** The first version of a grid that has none. */
export const FIRST_VERSION = '1.0.0';

type Numbers = readonly [major: number, minor: number, patch: number];

function numbersOf(version: string): Numbers {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return [major, minor, patch];
}

/** Negative, 0 or positive, as for sorting: 1.10.0 comes after 1.9.0. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [numbersOf(one), numbersOf(other)];
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** The lowest version that says a change of this level after a version; the version itself when nothing changed. */
export function nextVersion(version: string, level: ChangeLevel): string {
  const [major, minor, patch] = numbersOf(version);
  switch (level) {
    case 'major':
      return `${major + 1}.0.0`;
    case 'minor':
      return `${major}.${minor + 1}.0`;
    case 'patch':
      return `${major}.${minor}.${patch + 1}`;
    case 'same':
      return version;
  }
}
