import { QualityError } from '#contract/error';
import { noticeStates } from '#domain/organisation';
import { ineligibleReasons, type IneligibleReason } from '#domain/sampling/ineligible';
import type { NoticePlayed } from '#domain/sampling/notice-rule';

/** A line of a list as the pane writes it: fields as they are, words of closed lists known. */
export type ListLine = {
  /** In the person's file. */
  readonly line: number;
  readonly platform: string;
  readonly channel: string;
  readonly direction: string;
  readonly start: string;
  readonly id: string;
  /** Empty when the file names none. */
  readonly agent: string;
  readonly notice: NoticePlayed;
  readonly ineligible: IneligibleReason | undefined;
};

const FIELDS = 9;
const MOST_LINES = 1e8;

/** Throws unreadable-list: the pane writes no such line. */
export function readListLine(text: string): ListLine {
  const fields = text.split('\t');
  const [number = '', platform = '', channel = '', direction = '', start = '', id = ''] = fields;
  const [agent = '', notice = '', reason = ''] = fields.slice(6);
  const line = Number(number);
  const isNumber = Number.isInteger(line) && line >= 1 && line <= MOST_LINES;
  const played = notice === '' ? '' : noticeStates.find((one) => one === notice);
  const ineligible = ineligibleReasons.find((one) => one === reason);
  const isKnown = played !== undefined && (reason === '' || ineligible !== undefined);
  if (fields.length !== FIELDS || !isNumber || !isKnown)
    throw new QualityError('unreadable-list', isNumber ? { line } : {});
  return { line, platform, channel, direction, start, id, agent, notice: played, ineligible };
}
