import { PLAN_NAMESPACE } from './plan-namespace.ts';
import { readPlanPart, writePlanPart, type PlanPart } from './plan-part.ts';

/** The plans that this workbook keeps, of whatever organisation. */
export const keptPlans = async (context: Excel.RequestContext): Promise<readonly PlanPart[]> =>
  (await found(context)).map(({ part }) => part);

/** Keeps the sheet of a plan, or what became of it: one for each wave of an organisation. */
export async function keepPlan(context: Excel.RequestContext, part: PlanPart): Promise<void> {
  const known = (await found(context)).find((one) => isSame(one.part, part));
  const xml = writePlanPart(part);
  if (known === undefined) context.workbook.customXmlParts.add(xml);
  else context.workbook.customXmlParts.getItem(known.id).setXml(xml);
  await context.sync();
}

/** The sheet stays; nothing of ours follows it any more. */
export async function forgetPlan(context: Excel.RequestContext, part: PlanPart): Promise<void> {
  for (const one of await found(context))
    if (isSame(one.part, part)) context.workbook.customXmlParts.getItem(one.id).delete();
  await context.sync();
}

const isSame = (one: PlanPart, other: PlanPart): boolean =>
  one.organisation === other.organisation && one.wave === other.wave;

async function found(
  context: Excel.RequestContext,
): Promise<readonly { readonly id: string; readonly part: PlanPart }[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(PLAN_NAMESPACE);
  parts.load('items/id');
  await context.sync();
  const texts = parts.items.map(({ id }) => ({
    id,
    xml: context.workbook.customXmlParts.getItem(id).getXml(),
  }));
  await context.sync();
  return texts.flatMap(({ id, xml }) => {
    const part = readPlanPart(xml.value);
    return part === undefined ? [] : [{ id, part }];
  });
}
