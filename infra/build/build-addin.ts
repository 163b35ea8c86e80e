import { copyFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import * as z from 'zod';
import { helpPage } from '../../addin/formulas/help-page.ts';
import { formulaMetadata, helpPagePath } from '../../addin/formulas/metadata.ts';
import { languages } from '../../functions/domain/text.ts';
import { openapiDocument } from './openapi.ts';
import { inProject } from './project.ts';
import { productionOrigin, stageManifest, type Stage } from './stage-manifest.ts';

export type BuildAddinOptions = {
  readonly outDir: string;
  /** Production when absent. */
  readonly stage?: Stage;
};

/** What every script of a page is built with; Excel's browsers are all recent enough for it. */
export const browserBuild = {
  bundle: true,
  minify: true,
  target: 'es2022',
  platform: 'browser',
  sourcemap: 'linked',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
} as const satisfies BuildOptions;

const metadataFile = { en: 'functions.json', fr: 'functions-fr.json' } as const;
/** The schema wants a script beside the page; with a shared runtime Excel loads the page alone. */
const functionsScript = '// The formulas are in taskpane.js: the shared runtime loads taskpane.html.\n';

/** Builds what the manifest names into a folder, as it is served; answers what the bundle is made of. */
export async function buildAddin({ outDir, stage }: BuildAddinOptions): Promise<Metafile> {
  const template = await readFile(inProject('manifest.xml'), 'utf8');
  const built: Stage = stage ?? { origin: productionOrigin(template) };
  await mkdir(outDir, { recursive: true });
  const [metafile] = await Promise.all([
    bundlePane(outDir),
    ...onDemand.map((script) => bundleOnDemand(outDir, script)),
    copyFile(inProject('addin', 'taskpane.html'), join(outDir, 'taskpane.html')),
    cp(inProject('addin', 'assets'), join(outDir, 'assets'), { recursive: true }),
    writeFile(join(outDir, 'functions.js'), functionsScript),
    writeFile(join(outDir, 'manifest.xml'), stageManifest(template, built)),
    writeFile(join(outDir, 'openapi.json'), json(openapiDocument())),
    ...languages.flatMap((language) => [
      writeFile(join(outDir, metadataFile[language]), json(formulaMetadata(language, built.origin))),
      writeFile(join(outDir, helpPagePath[language]), helpPage(language)),
    ]),
  ]);
  return metafile;
}

async function bundlePane(outDir: string): Promise<Metafile> {
  const { metafile } = await build({
    ...browserBuild,
    entryPoints: { taskpane: inProject('addin', 'main.ts') },
    format: 'iife',
    outdir: outDir,
    absWorkingDir: inProject(),
    metafile: true,
    define: { BAROMETRE_VERSION: JSON.stringify(await packageVersion()) },
  });
  const styles = join(outDir, 'taskpane.css');
  if (!existsSync(styles)) await writeFile(styles, '');
  return metafile;
}

type OnDemand = { readonly name: string; readonly entry: readonly string[]; readonly globalName: string };

/** Heavy and rare: the pane fetches each of them when it is first needed. */
const onDemand: readonly OnDemand[] = [
  // Microsoft’s sign-in: at the start, where the deployment has it.
  { name: 'entra', entry: ['api', 'entra', 'entra-identity.ts'], globalName: 'barometreEntra' },
  // Reads files of contacts and volumes: when somebody chooses a file.
  { name: 'import', entry: ['workbook', 'import', 'file-readers.ts'], globalName: 'barometreImport' },
  // The screens that import contacts and volumes: a quality manager's, a few times a quarter.
  {
    name: 'import-screen',
    entry: ['taskpane', 'import', 'mount-import-screen.tsx'],
    globalName: 'barometreImportScreen',
  },
  // The columns of the sheets of an organisation: when one is opened, or is in the workbook.
  { name: 'register', entry: ['workbook', 'register', 'register-tools.ts'], globalName: 'barometreRegister' },
  // The screen that imports activity: a quality manager's or finance's, a few times a month.
  {
    name: 'import-activity',
    entry: ['taskpane', 'import', 'activity', 'mount-activity-screen.tsx'],
    globalName: 'barometreImportActivity',
  },
  // What grids are made with: a quality manager's, a few days a year.
  { name: 'grids', entry: ['workbook', 'grid', 'grid-tools.ts'], globalName: 'barometreGrids' },
  // Writes and rewrites whole workbooks: when somebody makes or shares one.
  { name: 'files', entry: ['workbook', 'share', 'file-tools.ts'], globalName: 'barometreFiles' },
  // The plans of waves, their sheets and their screen: a quality manager's, before a wave. The screen knows the whole
  // pane, which knows the sheets: they are apart.
  { name: 'plan', entry: ['workbook', 'plan', 'plan-tools.ts'], globalName: 'barometrePlan' },
  {
    name: 'plan-screen',
    entry: ['taskpane', 'plan', 'mount-plan-screen.tsx'],
    globalName: 'barometrePlanScreen',
  },
  // The screens of frames and draws: a quality manager's, once a batch.
  { name: 'frames', entry: ['taskpane', 'frames', 'frame-screens.tsx'], globalName: 'barometreFrames' },
  // The screen of assignments: a quality manager's.
  {
    name: 'assignments',
    entry: ['taskpane', 'assignments', 'mount-assignments.tsx'],
    globalName: 'barometreAssignments',
  },
  // Looks into free texts before they are sent: when one has digits or an address.
  {
    name: 'free-text',
    entry: ['workbook', 'free-text', 'free-text-tools.ts'],
    globalName: 'barometreFreeText',
  },
  // Reads and sends recordings and texts: those who have them, a few times a batch.
  {
    name: 'send-recordings',
    entry: ['taskpane', 'send-recordings', 'mount-send-recordings.tsx'],
    globalName: 'barometreSendRecordings',
  },
  // Puts reports into words and cells: where a workbook has some.
  { name: 'reports', entry: ['formulas', 'reports', 'report-tools.ts'], globalName: 'barometreReports' },
  // Reads and shows indicators: where a workbook has some.
  {
    name: 'indicators',
    entry: ['formulas', 'indicators', 'indicator-tools.ts'],
    globalName: 'barometreIndicators',
  },
  // A new workbook, or a copy of one without its data: a few times a year.
  { name: 'workbook', entry: ['taskpane', 'share', 'mount-workbook.tsx'], globalName: 'barometreWorkbook' },
  // Every formula with its texts: when somebody looks one up.
  {
    name: 'formulas',
    entry: ['taskpane', 'formulas', 'mount-formulas.tsx'],
    globalName: 'barometreFormulas',
  },
  // What each screen is for: when somebody asks.
  { name: 'help', entry: ['locales', 'help.ts'], globalName: 'barometreHelp' },
  // What is heard or read of a contact: an evaluator’s.
  { name: 'player', entry: ['taskpane', 'player', 'mount-player.tsx'], globalName: 'barometrePlayer' },
  // What is done with everything an organisation has: a few times a year.
  {
    name: 'keeping',
    entry: ['taskpane', 'organisation', 'keeping', 'mount-keeping.tsx'],
    globalName: 'barometreKeeping',
  },
  // How far a closing is: a few times a year.
  { name: 'closing', entry: ['taskpane', 'closing', 'mount-closing.tsx'], globalName: 'barometreClosing' },
  // What drifts: when something does.
  { name: 'alerts', entry: ['taskpane', 'alerts', 'mount-alerts.tsx'], globalName: 'barometreAlerts' },
  // What proves that recordings are gone: a few times a year.
  {
    name: 'retention',
    entry: ['taskpane', 'retention', 'mount-retention.tsx'],
    globalName: 'barometreRetention',
  },
  // The screen that writes reports, and their sheets: who reads figures, a few times a quarter.
  {
    name: 'report-sheets',
    entry: ['taskpane', 'reports', 'mount-reports.tsx'],
    globalName: 'barometreReportSheets',
  },
  // What is counted, what it costs and brings: finance’s, a few times a month.
  { name: 'finance', entry: ['taskpane', 'finance', 'mount-finance.tsx'], globalName: 'barometreFinance' },
  // The columns of coding sheets: when one is opened, or is in the workbook.
  { name: 'coding', entry: ['workbook', 'coding', 'coding-tools.ts'], globalName: 'barometreCoding' },
  // Quotas, scenarios and the draw of a contest: before a campaign.
  { name: 'contest', entry: ['taskpane', 'contest', 'mount-contest.tsx'], globalName: 'barometreContest' },
  // What was said in the contacts of a wave: who codes it, a few times a week.
  {
    name: 'transcripts',
    entry: ['taskpane', 'transcripts', 'mount-transcripts.tsx'],
    globalName: 'barometreTranscripts',
  },
  // What platforms are told, and what they answer: once a week.
  {
    name: 'feedback',
    entry: ['taskpane', 'feedback', 'mount-feedback.tsx'],
    globalName: 'barometreFeedback',
  },
  // What came of it: at the end of a wave.
  {
    name: 'progress',
    entry: ['taskpane', 'progress', 'mount-progress.tsx'],
    globalName: 'barometreProgress',
  },
  // The sheets of the weekly committee, of make or buy and of the voice of clients: once a week.
  {
    name: 'committee',
    entry: ['taskpane', 'committee', 'mount-committee.tsx'],
    globalName: 'barometreCommittee',
  },
];

async function bundleOnDemand(outDir: string, { name, entry, globalName }: OnDemand): Promise<void> {
  await build({
    ...browserBuild,
    entryPoints: { [name]: inProject('addin', ...entry) },
    format: 'iife',
    globalName,
    // How its screens look is in the pane's own style sheet.
    loader: { '.css': 'empty' },
    outdir: outDir,
    absWorkingDir: inProject(),
  });
}

/** The version of package.json: of the manifest too, and shown in the footer of the pane. */
export async function packageVersion(): Promise<string> {
  const text = await readFile(inProject('package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
