import {
  CreateTableCommand,
  DynamoDBClient,
  ResourceInUseException,
  type DynamoDBClientConfig,
} from '@aws-sdk/client-dynamodb';
import { tableSchemas, type TableNames } from '../../functions/store/table-schemas.ts';

/** Creates the tables that are not there yet; on AWS the stack does it. */
export async function createTables(config: DynamoDBClientConfig, names: TableNames): Promise<void> {
  const client = new DynamoDBClient(config);
  try {
    await Promise.all([
      createTable(client, names.core, tableSchemas.core.keys),
      createTable(client, names.audit, tableSchemas.audit.keys),
    ]);
  } finally {
    client.destroy();
  }
}

type Keys = readonly { readonly name: string; readonly role: 'HASH' | 'RANGE' }[];

async function createTable(client: DynamoDBClient, name: string, keys: Keys): Promise<void> {
  try {
    await client.send(
      new CreateTableCommand({
        TableName: name,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: keys.map((key) => ({ AttributeName: key.name, AttributeType: 'S' })),
        KeySchema: keys.map((key) => ({ AttributeName: key.name, KeyType: key.role })),
      }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
}
