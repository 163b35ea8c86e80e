import * as Plot from '@observablehq/plot';
import { type AxesLayout, axesLayout } from './axes-layout.ts';
import type { AxesPicture } from './axes-picture.ts';
import { drawAxisTexts } from './draw-axis-texts.ts';
import { drawDataLabels } from './draw-data-labels.ts';
import type { Area } from './draw-legend.ts';
import { seriesMarks } from './plot-marks.ts';
import { type Projection, projection } from './projection.ts';
import { svgElement } from './svg-element.ts';

type Where = { readonly into: SVGElement; readonly plotFill: string };

/** Draws series between axes, and what is written around them. */
export function drawAxes(picture: AxesPicture, area: Area, { into, plotFill }: Where): void {
  const layout = axesLayout(picture, area);
  const projected = projection(picture, layout);
  const { box } = layout;
  const { left: x, top: y, width, height } = box;
  if (plotFill !== 'none') into.append(svgElement('rect', { x, y, width, height, fill: plotFill }));
  into.append(plotted(picture, layout, projected));
  drawAxisTexts(picture, layout, { projection: projected, area, into });
  drawDataLabels(picture, projected, into);
}

function plotted(picture: AxesPicture, layout: AxesLayout, projected: Projection): SVGElement {
  const { box, values } = layout;
  const across = { axis: null, domain: [...projected.along], reverse: picture.across.isReversed };
  const upwards = { axis: null, domain: [values.min, values.max], reverse: picture.values.isReversed };
  const { isHorizontal } = picture;
  const drawing = Plot.plot({
    width: box.width,
    height: box.height,
    margin: 0,
    x: { type: 'linear', ...(isHorizontal ? upwards : across) },
    y: { type: 'linear', ...(isHorizontal ? across : upwards) },
    marks: [
      ...gridMarks(picture, layout),
      ...seriesMarks(picture, projected),
      ...lineMarks(picture, layout, projected),
    ],
  });
  return svgElement('g', { transform: `translate(${box.left} ${box.top})`, class: 'wb-plotted' }, [
    ...drawing.childNodes,
  ]);
}

function gridMarks(
  { values, across, isHorizontal, categories }: AxesPicture,
  layout: AxesLayout,
): Plot.Markish[] {
  const [rule, other] = isHorizontal ? [Plot.ruleX, Plot.ruleY] : [Plot.ruleY, Plot.ruleX];
  const steps = layout.positions?.ticks ?? categories?.labels.map((_, index) => index) ?? [];
  return [
    values.gridlines ? rule(layout.values.ticks, lineLook(values.gridlines)) : null,
    across.gridlines ? other(steps, lineLook(across.gridlines)) : null,
  ];
}

const lineLook = ({ color, weight }: { color: string; weight: number }) => ({
  stroke: color,
  strokeWidth: weight,
});

/** The lines of the axes, over the series as in Excel. */
function lineMarks(
  { across, values, isHorizontal }: AxesPicture,
  layout: AxesLayout,
  { crossing, along }: Projection,
) {
  const [rule, other] = isHorizontal ? [Plot.ruleX, Plot.ruleY] : [Plot.ruleY, Plot.ruleX];
  const isDrawn = ({ visible, line }: { visible: boolean; line: string }) => visible && line !== 'none';
  const acrossLine = layout.positions ? '#bfbfbf' : across.line;
  return [
    isDrawn({ ...across, line: acrossLine })
      ? rule([crossing], { stroke: acrossLine, strokeWidth: 0.75 })
      : null,
    isDrawn(values) || layout.positions
      ? other([along[0]], { stroke: values.line === 'none' ? '#bfbfbf' : values.line, strokeWidth: 0.75 })
      : null,
  ];
}
