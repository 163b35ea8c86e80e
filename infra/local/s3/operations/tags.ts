import { child, children, readXml, requiredText } from '../wire/read-xml.ts';
import { malformed } from '../wire/read-xml.ts';
import { S3Error } from '../wire/s3-error.ts';

export type Tags = Readonly<Record<string, string>>;

/** @throws S3Error InvalidTag, BadRequest: ten tags at most, names to 128 characters, values to 256 */
export const requireTags = (pairs: readonly (readonly [string, string])[]): Tags => {
  if (pairs.length > 10) throw new S3Error(400, 'BadRequest', 'Object tags cannot be greater than 10');
  const names = new Set(pairs.map(([name]) => name));
  const isValid = pairs.every(([name, value]) => name !== '' && name.length <= 128 && value.length <= 256);
  if (!isValid || names.size !== pairs.length) throw new S3Error(400, 'InvalidTag', 'The tag is not valid.');
  return Object.fromEntries(pairs);
};

/** The tags of a Tagging document. */
export const readTags = (xml: string): Tags => {
  const set = child(readXml(xml, 'Tagging'), 'TagSet');
  if (set === undefined) throw malformed();
  return requireTags(
    children(set, 'Tag').map((tag) => [requiredText(tag, 'Key'), requiredText(tag, 'Value')]),
  );
};
