import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** The longest first: it runs while the others take turns beside it. */
const checks = ['lint', 'types', 'dependencies', 'format'];
const atOnce = 2;

/** What a check says is printed in one piece, once it is over. Returns whether it found nothing. */
async function run(name) {
  const started = Date.now();
  const child = spawn('npm', ['run', '--silent', `check:${name}`], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => said.push(piece));
  const [code] = await once(child, 'close');
  const seconds = Math.round((Date.now() - started) / 1000);
  process.stdout.write(
    `${Buffer.concat(said)}check:${name} ${code === 0 ? 'passed' : 'FAILED'} (${seconds} s)\n`,
  );
  return code === 0;
}

const results = [];
const work = async () => {
  for (let name = checks.shift(); name !== undefined; name = checks.shift()) results.push(await run(name));
};
await Promise.all(Array.from({ length: atOnce }, work));
process.exitCode = results.every(Boolean) ? 0 : 1;
