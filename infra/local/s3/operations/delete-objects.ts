import { readText } from '../body/read-text.ts';
import { children, childText, malformed, readXml, requiredText } from '../wire/read-xml.ts';
import type { XmlElement } from '../wire/read-xml.ts';
import { writeXml } from '../wire/write-xml.ts';
import type { XmlValue } from '../wire/write-xml.ts';
import type { BucketCall, Operation } from './call.ts';
import { deleteOne } from './delete-object.ts';

const mostAtOnce = 1000;

export const deleteObjects: Operation = async (call) => {
  const document = readXml(await readText(call.body), 'Delete');
  const wanted = children(document, 'Object');
  if (wanted.length === 0 || wanted.length > mostAtOnce) throw malformed();
  const deleted: XmlValue[] = [];
  for (const element of wanted) deleted.push(await deleteNamed(call, element));
  const isQuiet = childText(document, 'Quiet') === 'true';
  return { status: 200, body: writeXml('DeleteResult', { Deleted: isQuiet ? [] : deleted }) };
};

const deleteNamed = ({ bucket, clock }: BucketCall, element: XmlElement): Promise<XmlValue> => {
  const key = requiredText(element, 'Key');
  const asked = childText(element, 'VersionId');
  return bucket.turns.take(key, async () => {
    const { versionId, isMarker } = await deleteOne(bucket, key, asked, clock());
    return {
      Key: key,
      VersionId: asked,
      DeleteMarker: isMarker || undefined,
      DeleteMarkerVersionId: isMarker ? versionId : undefined,
    };
  });
};
