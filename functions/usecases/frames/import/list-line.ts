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
  const field = (index: number): string => fields[index] ?? '';
  const line = lineNumber(field(0));
  const notice = field(7) === '' ? '' : noticeStates.find((one) => one === field(7));
  const ineligible = ineligibleReasons.find((one) => one === field(8));
  const isKnown = fields.length === FIELDS && (field(8) === '' || ineligible !== undefined);
  if (line === undefined || notice === undefined || !isKnown)
    throw new QualityError('unreadable-list', line === undefined ? {} : { line });
  return {
    line,
    platform: field(1),
    channel: field(2),
    direction: field(3),
    start: field(4),
    id: field(5),
    agent: field(6),
    notice,
    ineligible,
  };
}

function lineNumber(text: string): number | undefined {
  const line = Number(text);
  return Number.isInteger(line) && line >= 1 && line <= MOST_LINES ? line : undefined;
}
