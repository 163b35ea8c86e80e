import type { Chart } from '../model/chart.ts';
import { setChart } from '../model/chart-edits.ts';
import { Refusal } from '../model/refusal.ts';
import type { Workbook } from '../model/workbook.ts';
import { axisOptions } from './chart-options.ts';
import { defineObject, type HostObject } from './host-object.ts';
import { optionMembers, type OptionStore } from './option-tree.ts';

/** The members a chart keeps, by their path. */
export function chartStore(workbook: Workbook, chart: Chart): OptionStore {
  return {
    get: (path) => chart.options[path],
    set: (path, value) => setChart(workbook, chart, 'options', { ...chart.options, [path]: value }),
  };
}

/** Excel's `ChartAxes`. Secondary axes are kept under names of their own. */
export function chartAxes(workbook: Workbook): (chart: Chart) => HostObject {
  const axis = (name: string) =>
    defineObject<Chart>({
      name: 'chartAxis',
      ...optionMembers<Chart>(axisOptions, (chart) => chartStore(workbook, chart), `axes/${name}`),
    });
  const axes = {
    valueAxis: axis('valueAxis'),
    categoryAxis: axis('categoryAxis'),
    seriesAxis: axis('seriesAxis'),
  };
  const byType = new Map([
    ['Value Primary', axes.valueAxis],
    ['Category Primary', axes.categoryAxis],
    ['Value Secondary', axis('secondaryValueAxis')],
  ]);
  return defineObject<Chart>({
    name: 'chartAxes',
    properties: Object.fromEntries(Object.entries(axes).map(([name, get]) => [name, { get }])),
    methods: {
      getItem: (chart, [type, group]) => {
        const found = byType.get(`${String(type)} ${typeof group === 'string' ? group : 'Primary'}`);
        if (!found) throw new Refusal('InvalidArgument');
        return found(chart);
      },
    },
  });
}
