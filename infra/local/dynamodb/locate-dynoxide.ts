import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inProject } from '../../build/project.ts';

const version = '1.2.1';
const run = promisify(execFile);

export type DynoxidePlace = { readonly program: string } | { readonly endpoint: string };

export type DynoxideSearch = {
  readonly platform: string;
  readonly architecture: string;
  /** A DynamoDB somebody else runs, as the AWS SDK's own variable names it. */
  readonly endpoint: string | undefined;
  /** Where an engine fetched for this machine is kept between starts. */
  readonly engines: string;
  readonly npm: string;
};

/**
 * The engine's program on this machine: the installed package, else the DynamoDB that is named, else the
 * same version fetched by npm once.
 * @throws Error in one sentence when there is none for this machine.
 */
export const locateDynoxide = async (wanted: Partial<DynoxideSearch> = {}): Promise<DynoxidePlace> => {
  const search = { ...thisMachine(), ...wanted };
  const name = `@dynoxide/${search.platform}-${search.architecture}`;
  const program = search.platform === 'win32' ? 'dynoxide.exe' : 'dynoxide';
  const installed = installedFolder(name);
  if (installed !== undefined) return { program: join(installed, program) };
  if (search.endpoint !== undefined && search.endpoint !== '') return { endpoint: search.endpoint };
  const fetched = join(search.engines, 'node_modules', name, program);
  if (!existsSync(fetched)) await fetchEngine(search, name);
  if (!existsSync(fetched)) throw missing(name);
  return { program: fetched };
};

const thisMachine = (): DynoxideSearch => ({
  platform: process.platform,
  architecture: process.arch,
  endpoint: process.env['AWS_ENDPOINT_URL_DYNAMODB'],
  engines: inProject('.data', 'engines'),
  npm: process.platform === 'win32' ? 'npm.cmd' : 'npm',
});

const installedFolder = (name: string): string | undefined => {
  try {
    return join(createRequire(import.meta.url).resolve(`${name}/package.json`), '..');
  } catch {
    return undefined;
  }
};

const fetchEngine = async (search: DynoxideSearch, name: string): Promise<void> => {
  await mkdir(search.engines, { recursive: true });
  try {
    await run(search.npm, ['install', '--no-save', '--prefix', search.engines, `${name}@${version}`], {
      shell: process.platform === 'win32',
    });
  } catch (cause) {
    throw missing(name, cause);
  }
};

const missing = (name: string, cause?: unknown): Error =>
  new Error(
    `No DynamoDB engine for this machine: npm could not fetch ${name}@${version}; ` +
      'start one yourself and name it in AWS_ENDPOINT_URL_DYNAMODB.',
    { cause },
  );
