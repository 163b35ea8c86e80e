import { readText } from '../body/read-text.ts';
import { readCorsRules } from '../cors/cors-rules.ts';
import { readLifecycleRules } from '../lifecycle/lifecycle-rules.ts';
import { malformed, readXml, requiredText } from '../wire/read-xml.ts';
import { S3Error } from '../wire/s3-error.ts';
import { writeXml } from '../wire/write-xml.ts';
import type { Operation } from './call.ts';

export const getVersioning: Operation = ({ bucket }) => {
  const Status = bucket.settings.versioning ?? undefined;
  return Promise.resolve({ status: 200, body: writeXml('VersioningConfiguration', { Status }) });
};

export const putVersioning: Operation = async ({ bucket, body }) => {
  const status = requiredText(readXml(await readText(body), 'VersioningConfiguration'), 'Status');
  if (status !== 'Enabled' && status !== 'Suspended') throw malformed();
  await bucket.configure({ versioning: status });
  return { status: 200 };
};

export const getLifecycle: Operation = ({ bucket }) =>
  found(
    bucket.settings.lifecycle,
    'NoSuchLifecycleConfiguration',
    'The lifecycle configuration does not exist',
  );

export const putLifecycle: Operation = async ({ bucket, body }) => {
  const lifecycle = await readText(body);
  readLifecycleRules(lifecycle);
  await bucket.configure({ lifecycle });
  return { status: 200 };
};

export const deleteLifecycle: Operation = async ({ bucket }) => {
  await bucket.configure({ lifecycle: null });
  return { status: 204 };
};

export const getCors: Operation = ({ bucket }) =>
  found(bucket.settings.cors, 'NoSuchCORSConfiguration', 'The CORS configuration does not exist');

export const putCors: Operation = async ({ bucket, body }) => {
  const cors = await readText(body);
  readCorsRules(cors);
  await bucket.configure({ cors });
  return { status: 200 };
};

export const deleteCors: Operation = async ({ bucket }) => {
  await bucket.configure({ cors: null });
  return { status: 204 };
};

const found = (document: string | null, code: string, message: string): ReturnType<Operation> =>
  document === null
    ? Promise.reject(new S3Error(404, code, message))
    : Promise.resolve({ status: 200, body: document });
