/** A row of an organisation's export, as its files have them: one line of JSON each. */
export type ExportedRow = { readonly key: string; readonly deleted?: boolean; readonly value: unknown };

/** The rows of an export by file, without `rows/` and `.jsonl`: `platforms/FR-LYON`, `waves/2026-Q4/FR-LYON`. */
export type Exported = ReadonlyMap<string, readonly ExportedRow[]>;

/** An evaluation that counts: where and when its contact was, whose, and its scores on the scale 0-1, by part. */
export type Counted = {
  readonly platform: string;
  readonly flow: string;
  readonly batch: string;
  readonly start: string;
  readonly token: string | null;
  readonly scores: Readonly<Record<string, number>>;
};

type Contact = {
  id: string;
  platform: string;
  batch: string;
  channel: string;
  direction: string;
  start: string;
  token: string | null;
};
type Evaluation = {
  key: { contact: string; purpose: string };
  state: string;
  score: {
    value: number | null;
    incomplete: boolean;
    parts: Record<string, number | null>;
    critical: Record<string, boolean>;
  } | null;
};

const MILLION = 1_000_000;

/** The evaluations of a wave that count: submitted, standard, complete, with a score. */
export function countedOf(exported: Exported, wave: string): readonly Counted[] {
  return [...exported]
    .filter(([file]) => file.startsWith(`waves/${wave}/`) && !file.endsWith('/wave'))
    .flatMap(([, rows]) => {
      const own = rows.filter(({ deleted }) => deleted !== true);
      const contacts = new Map(
        own
          .filter(({ key }) => key.startsWith('CONTACT#'))
          .map(({ value }) => [(value as Contact).id, value as Contact]),
      );
      return own
        .filter(({ key }) => key.startsWith('EVAL#'))
        .flatMap(({ value }) => counted(value as Evaluation, contacts));
    });
}

function counted({ key, state, score }: Evaluation, contacts: ReadonlyMap<string, Contact>): Counted[] {
  const contact = contacts.get(key.contact);
  const isDone = ['submitted', 'revised', 'final'].includes(state);
  if (contact === undefined || key.purpose !== 'standard' || !isDone) return [];
  if (score === null || score.incomplete || score.value === null) return [];
  const { platform, batch, channel, direction, start, token } = contact;
  const millionths: Record<string, number | null> = { '': score.value, ...score.parts };
  const parts = Object.entries(millionths).flatMap(([part, own]) =>
    own === null ? [] : [[part, own / MILLION] as const],
  );
  const families = Object.entries(score.critical).map(
    ([family, hasFailed]) => [`critical:${family}`, hasFailed ? 0 : 1] as const,
  );
  const scores = Object.fromEntries([...parts, ...families]);
  return [{ platform, batch, start, token, flow: `${channel}-${direction}`, scores }];
}

/** Contacts received by platform, batch and flow: `FR-LYON|2026-10|phone-in`. */
export function volumesOf(exported: Exported): ReadonlyMap<string, number> {
  const volumes = new Map<string, number>();
  for (const [file, rows] of exported)
    for (const { key, deleted, value } of rows) {
      const [kind, period = '', flow = ''] = key.split('#');
      if (kind !== 'VOLUME' || deleted === true) continue;
      const { received } = value as { received: number };
      volumes.set(`${file.replace('platforms/', '')}|${period}|${flow}`, received);
    }
  return volumes;
}
