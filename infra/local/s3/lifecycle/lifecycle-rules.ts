import { child, children, childText, malformed, readXml, requiredText } from '../wire/read-xml.ts';
import type { XmlElement } from '../wire/read-xml.ts';
import { S3Error } from '../wire/s3-error.ts';

export type LifecycleRule = {
  readonly id: string;
  readonly isEnabled: boolean;
  readonly prefix: string;
  readonly tags: Readonly<Record<string, string>>;
  /** Bytes, exclusive. */
  readonly largerThan: number;
  /** Bytes, exclusive. */
  readonly smallerThan: number;
  readonly expirationDays: number | undefined;
  /** Epoch milliseconds. */
  readonly expirationDate: number | undefined;
  readonly removesLoneMarkers: boolean;
  readonly noncurrentDays: number | undefined;
  readonly abortDays: number | undefined;
};

/** What this engine would silently not do is refused instead. */
const unsupported = ['Transition', 'NoncurrentVersionTransition'];

/** @throws S3Error MalformedXML, InvalidArgument or NotImplemented */
export const readLifecycleRules = (xml: string): readonly LifecycleRule[] => {
  const rules = children(readXml(xml, 'LifecycleConfiguration'), 'Rule').map(readRule);
  if (rules.length === 0) throw malformed();
  if (new Set(rules.map((rule) => rule.id)).size !== rules.length) {
    throw new S3Error(400, 'InvalidArgument', 'Rule ID must be unique.');
  }
  return rules;
};

const readRule = (element: XmlElement, index: number): LifecycleRule => {
  const refused = unsupported.find((name) => child(element, name) !== undefined);
  if (refused !== undefined) throw new S3Error(501, 'NotImplemented', `${refused} is not supported.`);
  const status = requiredText(element, 'Status');
  if (status !== 'Enabled' && status !== 'Disabled') throw malformed();
  const rule = {
    id: childText(element, 'ID') ?? `rule-${index + 1}`,
    isEnabled: status === 'Enabled',
    ...readFilter(element),
    ...readActions(element),
  };
  if (!actsSomehow(rule))
    throw new S3Error(400, 'InvalidRequest', 'At least one action needs to be specified.');
  return rule;
};

type Filter = Pick<LifecycleRule, 'prefix' | 'tags' | 'largerThan' | 'smallerThan'>;

/** The prefix may stand in the rule itself, as before 2016, in its filter, or in the filter's And. */
const readFilter = (element: XmlElement): Filter => {
  const filter = child(element, 'Filter') ?? element;
  const scope = child(filter, 'And') ?? filter;
  const tags = children(scope, 'Tag').map(
    (tag) => [requiredText(tag, 'Key'), requiredText(tag, 'Value')] as const,
  );
  return {
    prefix: childText(scope, 'Prefix') ?? '',
    tags: Object.fromEntries(tags),
    largerThan: Number(childText(scope, 'ObjectSizeGreaterThan') ?? -1),
    smallerThan: Number(childText(scope, 'ObjectSizeLessThan') ?? Infinity),
  };
};

type Actions = Omit<LifecycleRule, keyof Filter | 'id' | 'isEnabled'>;

const readActions = (element: XmlElement): Actions => {
  const expiration = child(element, 'Expiration');
  const noncurrent = child(element, 'NoncurrentVersionExpiration');
  const abort = child(element, 'AbortIncompleteMultipartUpload');
  if (noncurrent && child(noncurrent, 'NewerNoncurrentVersions')) {
    throw new S3Error(501, 'NotImplemented', 'NewerNoncurrentVersions is not supported.');
  }
  const date = expiration && childText(expiration, 'Date');
  return {
    expirationDays: days(expiration, 'Days'),
    expirationDate: date === undefined ? undefined : Date.parse(date),
    removesLoneMarkers:
      expiration !== undefined && childText(expiration, 'ExpiredObjectDeleteMarker') === 'true',
    noncurrentDays: days(noncurrent, 'NoncurrentDays'),
    abortDays: days(abort, 'DaysAfterInitiation'),
  };
};

const days = (element: XmlElement | undefined, name: string): number | undefined => {
  const text = element && childText(element, name);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) {
    throw new S3Error(400, 'InvalidArgument', `'${name}' must be a positive integer.`);
  }
  return value;
};

const actsSomehow = (rule: LifecycleRule): boolean =>
  rule.removesLoneMarkers ||
  [rule.expirationDays, rule.expirationDate, rule.noncurrentDays, rule.abortDays].some(
    (due) => due !== undefined,
  );
