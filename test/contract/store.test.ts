import { localCredentials, localRegion } from '../../infra/local/local-credentials.ts';
import { engines } from '../support/engines.ts';
import { MemoryTables } from '../support/memory-tables.ts';
import { freshTables, noBucket, openDocuments } from '../support/store.ts';
import { commitSuite } from './commit-suite.ts';
import { readingSuite } from './reading-suite.ts';
import type { Connect } from './store-bench.ts';

const endpoint = process.env['CONTRACT_DYNAMODB_ENDPOINT'];
const engine = endpoint ?? 'the embedded engine';
const connect: Connect = async () => {
  const connection =
    endpoint === undefined
      ? (await engines()).connection
      : { endpoint, region: localRegion, credentials: { ...localCredentials } };
  return { documents: openDocuments(connection), tables: await freshTables(connection), bucket: noBucket };
};

commitSuite(engine, connect);
readingSuite(engine, connect);

const inMemory: Connect = () => Promise.resolve(new MemoryTables().open());
commitSuite('tables in memory', inMemory);
readingSuite('tables in memory', inMemory);
