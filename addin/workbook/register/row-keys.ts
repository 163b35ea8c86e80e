import { isValid, ulid } from 'ulid';
import type { Refusal } from '#contract/refusal';
import type { FieldValue } from '#contract/row';
import type { SheetName } from '#contract/sheet';
import { reasonCountKeyOf } from '#domain/activity/reason-count-key';
import { channelFilters, channels, directions } from '#domain/channel';
import { pastKeyOf } from '#domain/past-figure';
import { volumeKeyOf, type VolumeOf } from '#domain/volume-key';
import type { RegisterField } from '../../locales/register-columns.ts';
import type { Cells } from '../sync/cells.ts';
import type { SheetColumn } from '../sync/specification.ts';

type Said = Readonly<Record<string, FieldValue>>;
/** Which columns say what a row of a sheet is known by, and how. */
export type RowKey = {
  readonly keyColumns: readonly RegisterField[];
  /** Those of them that may be blank. */
  readonly optional?: readonly RegisterField[];
  /** `given` is what the key cell of the row holds. */
  readonly keyOf: (said: Said, given: string) => string | undefined;
};

/** A line of its own, whatever it says: two may say the same. */
const byLine = (...keyColumns: readonly RegisterField[]): RowKey => ({
  keyColumns,
  keyOf: (_, given) => (isValid(given) ? given : ulid()),
});

/** A line of a platform, which its key begins with: it never moves to another. */
const byPlatformLine = (...keyColumns: readonly RegisterField[]): RowKey => ({
  keyColumns: ['platform', ...keyColumns],
  keyOf: ({ platform }, given) => {
    const [own, line = ''] = given.split('|');
    return own === String(platform) && isValid(line) ? given : `${String(platform)}|${ulid()}`;
  },
});

const ofVolume = ['platform', 'period', 'channel', 'direction'] as const;

const byCode: RowKey = { keyColumns: ['code'], keyOf: ({ code = null }) => String(code) };

/** By sheet, what its rows are known by. */
export const rowKeys: Readonly<Record<SheetName, RowKey>> = {
  platforms: byCode,
  providers: byCode,
  volumes: { keyColumns: ofVolume, keyOf: keyOfVolume },
  'past-figures': {
    keyColumns: ['quarter', 'entity', 'channelFilter', 'part'],
    optional: ['channelFilter', 'part'],
    keyOf: keyOfPast,
  },
  // A person is known by a key of their own: names change, and two people may share one.
  members: byLine('name'),
  activity: { keyColumns: ofVolume, keyOf: keyOfVolume },
  reasons: byCode,
  'reason-counts': { keyColumns: [...ofVolume, 'reason'], keyOf: keyOfReasonCount },
  costs: byLine('quarter', 'platform', 'nature', 'amount', 'currency'),
  rates: {
    keyColumns: ['quarter', 'currency'],
    keyOf: ({ quarter, currency }) => `${String(quarter)}|${String(currency)}`,
  },
  targets: byLine('entity', 'indicator', 'fromDay', 'target'),
  gains: byLine('quarter', 'platform', 'label', 'gain', 'adoption', 'cost'),
  decisions: byLine('decisionDay', 'entity', 'decisionKind', 'decision'),
  practices: byCode,
  assumptions: {
    keyColumns: ['entity', 'assumption'],
    keyOf: ({ entity, assumption }) => `${String(entity)}|${String(assumption)}`,
  },
  facts: byPlatformLine('wave', 'practice', 'quote'),
  feedback: {
    keyColumns: ['platform', 'wave', 'practice'],
    keyOf: ({ platform, wave, practice }) => `${String(platform)}|${String(wave)}|${String(practice)}`,
  },
  themes: {
    keyColumns: ['platform', 'theme'],
    keyOf: ({ platform, theme }) => `${String(platform)}|${String(theme)}`,
  },
  'theme-steps': byPlatformLine(),
  actions: byPlatformLine('action', 'cause', 'decidedWave', 'actionState'),
  procedures: byLine('entity', 'procedure', 'effectiveDay', 'measuredBy'),
  scenarios: byCode,
  quotas: {
    keyColumns: ['wave', 'channel', 'device'],
    keyOf: ({ wave, channel, device }) => [wave, channel, device].map(String).join('|'),
  },
  tests: {
    keyColumns: ['wave', 'contact'],
    keyOf: ({ wave, contact }) => `${String(wave)}|${String(contact)}`,
  },
  remarks: byPlatformLine('remarkDay', 'remark'),
};

type RowAtHand = { readonly cells: Cells; readonly given: string };

/** The key that a row says; nothing is known of it while a cell of its key is blank or refused. */
export function keyOfRow(
  columns: readonly SheetColumn[],
  key: RowKey,
  { cells, given }: RowAtHand,
): string | undefined {
  if (lackingIn(columns, key, cells).length > 0) return undefined;
  const said = keyColumnsOf(columns, key).map(({ id, toField }) => [id, toField(cells[id] ?? '')] as const);
  return key.keyOf(Object.fromEntries(said), given);
}

/** The cells of its key that are blank or refused, each with why. */
export const lackingIn = (columns: readonly SheetColumn[], key: RowKey, cells: Cells): readonly Refusal[] =>
  keyColumnsOf(columns, key).flatMap(({ id, toField, refuse }): readonly Refusal[] => {
    const cell = cells[id] ?? '';
    const refused = refuse?.(cell);
    if (refused !== undefined) return [{ field: id, ...refused }];
    const mayBeBlank = key.optional?.some((one) => one === id) === true;
    return toField(cell) === null && !mayBeBlank
      ? [{ field: id, code: 'missing-value', parameters: {} }]
      : [];
  });

const keyColumnsOf = (columns: readonly SheetColumn[], { keyColumns }: RowKey): readonly SheetColumn[] =>
  columns.filter(({ id }) => keyColumns.some((key) => key === id));

function volumeSaid({ platform, period, channel, direction }: Said): VolumeOf | undefined {
  const known = channels.find((one) => one === channel);
  const way = directions.find((one) => one === direction);
  if (known === undefined || way === undefined) return undefined;
  return { platform: String(platform), period: String(period), channel: known, direction: way };
}

function keyOfVolume(said: Said): string | undefined {
  const of = volumeSaid(said);
  return of && volumeKeyOf(of);
}

function keyOfReasonCount(said: Said): string | undefined {
  const of = volumeSaid(said);
  return of && reasonCountKeyOf({ ...of, reason: String(said['reason']) });
}

function keyOfPast({ quarter, entity, channelFilter, part }: Said): string | undefined {
  const channel = channelFilters.find((one) => one === (channelFilter ?? ''));
  if (channel === undefined) return undefined;
  return pastKeyOf({ quarter: String(quarter), entity: String(entity), channel, part: String(part ?? '') });
}
