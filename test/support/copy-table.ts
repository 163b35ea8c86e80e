import { DynamoDBClient, ListTablesCommand, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';

type Item = Record<string, unknown>;

const WRITTEN_AT_ONCE = 25;

/** The tables of an engine, read and filled whole, as a recovery does and no function may. */
export class WholeTables {
  readonly #client: DynamoDBDocumentClient;

  constructor(connection: DynamoDBClientConfig) {
    this.#client = DynamoDBDocumentClient.from(new DynamoDBClient(connection));
  }

  async names(): Promise<readonly string[]> {
    return (await this.#client.send(new ListTablesCommand({}))).TableNames ?? [];
  }

  async items(table: string): Promise<readonly Item[]> {
    const items: Item[] = [];
    let after: Item | undefined;
    do {
      const page = await this.#client.send(
        new ScanCommand({ TableName: table, ConsistentRead: true, ExclusiveStartKey: after }),
      );
      items.push(...(page.Items ?? []));
      after = page.LastEvaluatedKey;
    } while (after !== undefined);
    return items;
  }

  /** The table holds these items, and nothing else. */
  async fill(table: string, items: readonly Item[]): Promise<void> {
    const gone = (await this.items(table)).map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } }));
    await this.#write(table, gone);
    await this.#write(
      table,
      items.map((Item) => ({ PutRequest: { Item } })),
    );
  }

  async #write(table: string, requests: readonly object[]): Promise<void> {
    for (let from = 0; from < requests.length; from += WRITTEN_AT_ONCE)
      await this.#client.send(
        new BatchWriteCommand({
          RequestItems: { [table]: requests.slice(from, from + WRITTEN_AT_ONCE) },
        }),
      );
  }
}
