import {
  DeleteItemCommand,
  DynamoDBClient,
  paginateScan,
  type DynamoDBClientConfig,
} from '@aws-sdk/client-dynamodb';
import { tableSchemas } from '../../functions/store/table-schemas.ts';

/**
 * Deletes the items whose time is over, as DynamoDB's time to live does on AWS and no local engine does.
 * @param nowSeconds seconds since 1970
 * @returns how many went
 */
export async function sweepExpired(
  config: DynamoDBClientConfig,
  table: string,
  nowSeconds: number,
): Promise<number> {
  const client = new DynamoDBClient(config);
  let deleted = 0;
  try {
    const pages = paginateScan(
      { client },
      {
        TableName: table,
        ProjectionExpression: 'pk, sk',
        FilterExpression: '#expiry < :now',
        ExpressionAttributeNames: { '#expiry': tableSchemas.core.expiry },
        ExpressionAttributeValues: { ':now': { N: String(nowSeconds) } },
      },
    );
    for await (const { Items = [] } of pages)
      for (const Key of Items) {
        await client.send(new DeleteItemCommand({ TableName: table, Key }));
        deleted += 1;
      }
    return deleted;
  } finally {
    client.destroy();
  }
}
