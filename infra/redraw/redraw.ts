import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Text } from '#domain/text';
import { differencesFrom } from './compare-certificate.ts';
import { readFrame } from './read-frame.ts';
import { readPlan } from './read-plan.ts';
import { redrawFrame } from './redraw-frame.ts';
import { RedrawRefusal } from './redraw-refusal.ts';
import { writeRedraw } from './write-redraw.ts';

const usage = 'npm run redraw -- [--json] frame.tsv "seed" certificate.json';

type Asked = { readonly frame: string; readonly seed: string; readonly plan: string; readonly json: boolean };

/** What the command line asks. Throws RedrawRefusal. */
function readArguments(args: readonly string[]): Asked {
  const { values, positionals } = parsed(args);
  const [frame, seed, plan, ...rest] = positionals;
  if (frame === undefined || seed === undefined || plan === undefined || rest.length > 0) throw misread(args);
  return { frame, seed, plan, json: values.json ?? false };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { json: { type: 'boolean' } }, allowPositionals: true });
  } catch {
    throw misread(args);
  }
}

const misread = (args: readonly string[]): RedrawRefusal =>
  new RedrawRefusal({
    fr: `« ${args.join(' ')} » n’est pas compris : ${usage} (la graine entre guillemets).`,
    en: `"${args.join(' ')}" is not understood: ${usage} (the seed between quotes).`,
  });

function fileText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new RedrawRefusal({
      fr: `${file} : impossible à lire. Vérifiez le nom et le dossier.`,
      en: `${file}: cannot be read. Check its name and folder.`,
    });
  }
}

/** Makes the draw again and says it; answers the exit code: 1 when a certificate says otherwise. */
function redraw(args: readonly string[]): number {
  const { frame, seed, plan, json } = readArguments(args);
  const contacts = readFrame({ file: frame, text: fileText(frame) });
  const planText = fileText(plan);
  const { strata, certificate } = readPlan({ file: plan, text: planText });
  const redrawn = redrawFrame(contacts, seed, strata);
  const differences =
    certificate === undefined ? undefined : differencesFrom({ certificate, text: planText }, seed, redrawn);
  const said = json
    ? `${JSON.stringify({ ...redrawn, differences }, null, 2)}\n`
    : writeRedraw(redrawn, differences);
  process.stdout.write(said);
  return differences === undefined || differences.length === 0 ? 0 : 1;
}

const complain = ({ fr, en }: Text): void => void process.stderr.write(`${fr}\n${en}\n`);

try {
  process.exitCode = redraw(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof RedrawRefusal)) throw error;
  complain(error.text);
  process.exitCode = 1;
}
