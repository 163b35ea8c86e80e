/** Charts that this add-in made are called so; a person's stay. */
export const CHART_NAME = 'Barometre';

/** Empties a sheet of ours of what was written there before, its charts too. */
export async function clearOwn(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  sheet.charts.load('items/name');
  await context.sync();
  for (const chart of sheet.charts.items) if (chart.name.startsWith(CHART_NAME)) chart.delete();
  const all = sheet.getRange();
  all.columnHidden = false;
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.clear();
}
