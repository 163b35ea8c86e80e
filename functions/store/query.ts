import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Documents } from './documents.ts';

export type Query = {
  readonly table: string;
  readonly pk: string;
  /** Inclusive. */
  readonly from: string;
  /** Exclusive. */
  readonly to: string;
  /** Key to go on after. */
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
};

export type QueryPage = { readonly items: Record<string, unknown>[]; readonly after?: string | undefined };

/** Items of one partition in key order, read consistently, until the range or the limit ends. */
export async function query(documents: Documents, { limit = Infinity, ...range }: Query): Promise<QueryPage> {
  const items: Record<string, unknown>[] = [];
  let after = range.after;
  do {
    const page = await queryPage(documents, { ...range, after, limit: limit - items.length });
    items.push(...page.items);
    after = page.after;
  } while (after !== undefined && items.length < limit);
  return { items, after };
}

/** One page of the engine: at most 1 MB. BETWEEN is inclusive: a key equal to `to` is left out here. */
async function queryPage(
  documents: Documents,
  { table, pk, from, to, after, limit }: Query,
): Promise<QueryPage> {
  const answer = await documents.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':pk': pk, ':from': from, ':to': to },
      ConsistentRead: true,
      ...(after === undefined ? {} : { ExclusiveStartKey: { pk, sk: after } }),
      ...(limit === undefined || limit === Infinity ? {} : { Limit: limit }),
    }),
  );
  const last: unknown = answer.LastEvaluatedKey?.['sk'];
  return {
    items: (answer.Items ?? []).filter((item) => item['sk'] !== to),
    after: typeof last === 'string' ? last : undefined,
  };
}
