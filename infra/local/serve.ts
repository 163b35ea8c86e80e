import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '../../functions/runtime/logger.ts';
import { inProject } from '../build/project.ts';
import { startLocalSystem } from './local-system.ts';
import { readOptions } from './options.ts';
import { StartRefusal } from './start-refusal.ts';

/** Written by the build: where the pages are. */
declare const BAROMETRE_SITE: string;

/** Where office-addin-dev-certs keeps the certificate that this machine trusts. */
const certificates = join(homedir(), '.office-addin-dev-certs');

function readCertificate() {
  const key = join(certificates, 'localhost.key');
  const cert = join(certificates, 'localhost.crt');
  if (existsSync(key) && existsSync(cert))
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  const command = 'npx office-addin-dev-certs install';
  throw new StartRefusal({
    fr: `--https : pas encore de certificat ; lancez d’abord : ${command}`,
    en: `--https: no certificate yet; first run: ${command}`,
  });
}

async function serve(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const certificate = options.https ? readCertificate() : undefined;
  const system = await startLocalSystem({
    directory: options.directory,
    today: options.today,
    port: options.port,
    site: { build: BAROMETRE_SITE, officeJs: inProject('node_modules', '@microsoft', 'office-js', 'dist') },
    certificate,
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

function complain(error: unknown): void {
  if (!(error instanceof Error)) throw error;
  console.error(
    error instanceof StartRefusal ? `${error.text.fr}\n${error.text.en}` : (error.stack ?? error.message),
  );
  process.exitCode = 1;
}

// The SDK's news about Node versions is for who maintains this, not for who starts it.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
serve().catch(complain);
