import { formattedValue } from '../model/display-text.ts';
import type { AxesPicture, ValueAxis } from './axes-picture.ts';
import { axisScale, type Scale } from './axis-scale.ts';
import { type CategoryLabels, fitBelow, fitBeside } from './category-labels.ts';
import type { Area } from './draw-legend.ts';
import { textHeight, widest } from './text-size.ts';

export type AxesLayout = {
  /** Where the series are drawn. */
  readonly box: Area;
  readonly values: Scale;
  readonly secondary: Scale | undefined;
  /** Of XY charts. */
  readonly positions: Scale | undefined;
  readonly labels: CategoryLabels | undefined;
};

const gap = 5;
/** Room a number needs along its axis, in heights or beside its width. */
const tickRoom = { heights: 1.75, beside: 10 };

/** Shares an area between the series and what stands around them. */
export function axesLayout(picture: AxesPicture, area: Area): AxesLayout {
  const inside = withoutTitles(picture, area);
  return picture.isHorizontal ? lying(picture, inside) : standing(picture, inside);
}

/** The numbers along an axis as they are written. */
export const tickTexts = ({ format }: ValueAxis, { ticks }: Scale, language: 'fr' | 'en'): string[] =>
  ticks.map((tick) => formattedValue(tick, format, language));

function withoutTitles({ values, across, secondary, isHorizontal }: AxesPicture, area: Area): Area {
  const size = (axis: ValueAxis | AxesPicture['across'] | undefined) =>
    axis?.visible && axis.title ? textHeight(axis.title) + gap : 0;
  const [left, below] = isHorizontal ? [size(across), size(values)] : [size(values), size(across)];
  const right = size(secondary);
  return { ...area, left: area.left + left, width: area.width - left - right, height: area.height - below };
}

const shows = (axis: { visible: boolean; labels: string }) => axis.visible && axis.labels !== 'None';

/** Values upwards, categories across. */
function standing(picture: AxesPicture, area: Area): AxesLayout {
  const { values, across, secondary, positions } = picture;
  const half = textHeight(values.font) / 2;
  const upright = (height: number, axis: ValueAxis) =>
    axisScale(axis.extent, Math.floor(height / (axis.font.size * tickRoom.heights)));
  const margin = (axis: ValueAxis | undefined, scale: Scale | undefined) =>
    axis && scale && shows(axis) ? widest(tickTexts(axis, scale, picture.language), axis.font) + gap : 2;
  const guess = area.height - (shows(across) ? textHeight(across.font) + gap : 0) - half;
  const left = margin(values, upright(guess, values));
  const right = secondary ? margin(secondary, upright(guess, secondary)) : 4 + overhang(picture);
  const width = Math.max(1, area.width - left - right);
  const labels = labelsBelow(picture, { width, height: area.height });
  const below = heightBelow(picture, labels);
  const height = Math.max(1, area.height - half - below);
  return {
    box: { left: area.left + left, top: area.top + half, width, height },
    values: upright(height, values),
    secondary: secondary && upright(height, secondary),
    positions: positions && along(positions, width, picture.language),
    labels,
  };
}

function labelsBelow(
  { categories, across, domain }: AxesPicture,
  { width, height }: { width: number; height: number },
): CategoryLabels | undefined {
  if (!categories || !shows(across)) return undefined;
  const slot = width / Math.max(1, domain[1] - domain[0]);
  return fitBelow(categories, across.font, { slot, height, every: across.everyLabel });
}

/** Names stand next to the axis, so that among negative values they take no room below. */
function heightBelow(
  { across, categories, values }: AxesPicture,
  labels: CategoryLabels | undefined,
): number {
  const line = textHeight(across.font);
  const groups = categories?.groups.length ?? 0;
  const isInside = (values.extent.min ?? values.extent.low) < 0 && across.labels === 'NextToAxis';
  if (labels && isInside && groups === 0) return line / 2;
  if (labels) return labels.height + groups * (line + 2);
  return shows(across) ? line + gap : line / 2;
}

/** What the last name sticks out of the axis, when it stands at its end. */
function overhang({ categories, domain, across }: AxesPicture): number {
  const isOnEnd = categories !== undefined && domain[1] < categories.labels.length;
  return isOnEnd ? Math.min(24, widest(categories.labels.slice(-1), across.font) / 2) : 0;
}

/** Values across, categories upwards. */
function lying(picture: AxesPicture, area: Area): AxesLayout {
  const { values, across, categories, domain, language } = picture;
  const below = shows(values) ? textHeight(values.font) + gap : 2;
  const height = Math.max(1, area.height - below);
  const labels =
    categories && shows(across)
      ? fitBeside(categories, across.font, {
          slot: height / Math.max(1, domain[1] - domain[0]),
          height: area.width * 0.7,
          every: across.everyLabel,
        })
      : undefined;
  const left = labels?.height ?? 4;
  const right = 8;
  const width = Math.max(1, area.width - left - right);
  return {
    box: { left: area.left + left, top: area.top + (isAbove(picture) ? below : 0), width, height },
    values: along(values, width, language),
    secondary: undefined,
    positions: undefined,
    labels,
  };
}

/** The numbers are at the far end of the categories. */
export const isAbove = ({ across, values }: AxesPicture): boolean =>
  across.isReversed !== (values.labels === 'High');

/** A scale whose numbers are written beside each other. */
function along(axis: ValueAxis, width: number, language: 'fr' | 'en'): Scale {
  const most = 10;
  const wide = widest(tickTexts(axis, axisScale(axis.extent, most), language), axis.font);
  return axisScale(axis.extent, Math.min(most, Math.max(2, Math.floor(width / (wide + tickRoom.beside)))));
}
