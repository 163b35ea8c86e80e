import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLogger } from '../../functions/runtime/logger.ts';
import { buildAddin, buildWorkbench } from '../build/build.ts';
import { PortTakenError } from './http/listen.ts';
import { startLocalSystem } from './local-system.ts';
import { OptionError, readOptions } from './options.ts';

const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const build = join(project, '.build', 'addin');

/** Where office-addin-dev-certs keeps the certificate that this machine trusts. */
const certificates = join(homedir(), '.office-addin-dev-certs');

function readCertificate() {
  const key = join(certificates, 'localhost.key');
  const cert = join(certificates, 'localhost.crt');
  if (!existsSync(key) || !existsSync(cert))
    throw new OptionError('--https: no certificate yet; run: npx office-addin-dev-certs install');
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
}

async function start(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  await buildAddin({ outDir: build });
  await buildWorkbench({ outDir: build });
  const system = await startLocalSystem({
    directory: options.directory,
    today: options.today,
    port: options.port,
    site: { build, officeJs: join(project, 'node_modules', '@microsoft', 'office-js', 'dist') },
    certificate: options.https ? readCertificate() : undefined,
    log: createLogger((line) => {
      if (line.includes('"level":"error"')) process.stderr.write(line);
    }),
    onDemonstration: () => {
      console.log('Préparation de la démonstration… / Preparing the demonstration…');
    },
  });
  console.log(`Baromètre Qualité : ${system.origin}\nCtrl+C pour arrêter / to stop`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      void system.stop().then(() => process.exit(0));
    });
}

try {
  await start();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  const expected = error instanceof OptionError || error instanceof PortTakenError;
  console.error(expected ? error.message : (error.stack ?? error.message));
  if (error instanceof PortTakenError) console.error('npm start -- --port 3001');
  process.exitCode = 1;
}
