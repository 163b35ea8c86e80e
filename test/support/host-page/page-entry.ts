import * as edits from '../../../addin/workbench/model/edits.ts';
import { PaneFrame } from '../../../addin/workbench/host/pane-frame.ts';
import { Range } from '../../../addin/workbench/model/range.ts';
import { Workbook } from '../../../addin/workbench/model/workbook.ts';

const { language } = document.documentElement.dataset;

const workbook = new Workbook();
workbook.language = language === 'fr' ? 'fr' : 'en';
workbook.documentSettings = { theme: JSON.stringify('dark') };

let completed = 0;
/** Stands for the workbook's file. */
const fileBytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 251);
/** The files of the workbooks that the add-in made. */
const created: (string | undefined)[] = [];
const frame = new PaneFrame({
  workbook,
  frame: document.querySelector('iframe')!,
  page: 'pane.html',
  locale: 'fr-FR',
  instance: 'workbench-1',
  completed: () => (completed += 1),
  writeFile: () => Promise.resolve(fileBytes),
  openCreated: (base64) => created.push(base64),
});

/** What the client library has sent so far. */
const sent: string[] = [];
addEventListener('message', ({ data }: MessageEvent<{ kind?: string; text?: string; id?: number }>) => {
  if (data.kind === 'bridge') sent.push(data.text ?? '');
  else if (data.kind === 'execute' || data.kind === 'register') sent.push(`${data.kind} ${data.id ?? ''}`);
});

const hostPage = {
  sent,
  created,
  fileBytes,
  workbook,
  frame,
  host: frame.host,
  edits,
  range: (address: string) => Range.at(workbook.active, address),
  value: (address: string) => {
    const { sheet, row, column } = Range.at(workbook.sheets[0]!, address);
    return sheet.cell(row, column)?.value ?? '';
  },
  completed: () => completed,
};

/** What a test can reach in the page around the pane. */
export type HostPage = typeof hostPage;

Object.assign(window, { hostPage });
frame.load();
