import { localCredentials, localRegion } from '../../infra/local/local-credentials.ts';
import { engines } from '../support/engines.ts';
import { commitSuite } from './commit-suite.ts';
import { readingSuite } from './reading-suite.ts';
import type { Connect } from './store-bench.ts';

jest.setTimeout(60_000);

const endpoint = process.env['CONTRACT_DYNAMODB_ENDPOINT'];
const engine = endpoint ?? 'the embedded engine';
const connect: Connect =
  endpoint === undefined
    ? async () => (await engines()).connection
    : () => Promise.resolve({ endpoint, region: localRegion, credentials: { ...localCredentials } });

commitSuite(engine, connect);
readingSuite(engine, connect);
