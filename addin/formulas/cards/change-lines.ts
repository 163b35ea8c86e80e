import { arrowWords, cardTexts } from '../../locales/cards.ts';
import { changeReasonText } from '../../locales/changes.ts';
import { same } from '../../locales/say.ts';
import { percent, signed } from '../../locales/shown-number.ts';
import type { WireChange } from '../show-change.ts';
import type { CardLine } from './card.ts';

const DIFFERENCE = '+0.0;\u22120.0;0.0';

/** What a card says of the difference from the wave before; nothing while it is not known. */
export function changeLines(change: WireChange | undefined): readonly CardLine[] {
  if (change === undefined) return [];
  const { value, reason, verdict } = change;
  if (value === null)
    return reason === null ? [] : [{ name: cardTexts.noChange, value: changeReasonText(reason, change) }];
  return [
    { name: cardTexts.change, value: { number: value, format: DIFFERENCE } },
    ...intervalLines(change),
    ...(verdict === null ? [] : [{ name: cardTexts.trend, value: arrowWords[verdict] }]),
  ];
}

function intervalLines({ low, high, confidence }: WireChange): readonly CardLine[] {
  if (low === null || high === null || confidence === null) return [];
  const [from, to, sure] = [signed(low), signed(high), percent(confidence, confidence > 0.95 ? 1 : 0)];
  const value = same(`${from.fr} à ${to.fr} (${sure.fr})`, `${from.en} to ${to.en} (${sure.en})`);
  return [{ name: cardTexts.changeInterval, value }];
}
