import { children, childText, malformed, readXml } from '../wire/read-xml.ts';
import type { XmlElement } from '../wire/read-xml.ts';

export type CorsRule = {
  readonly origins: readonly string[];
  readonly methods: readonly string[];
  /** Lower case. */
  readonly headers: readonly string[];
  readonly exposed: readonly string[];
  readonly maxAgeSeconds: string | undefined;
};

/** @throws S3Error MalformedXML */
export const readCorsRules = (xml: string): readonly CorsRule[] => {
  const rules = children(readXml(xml, 'CORSConfiguration'), 'CORSRule').map(readRule);
  if (rules.length === 0) throw malformed();
  return rules;
};

const readRule = (element: XmlElement): CorsRule => {
  const texts = (name: string): string[] => children(element, name).map(({ text }) => text);
  const rule = {
    origins: texts('AllowedOrigin'),
    methods: texts('AllowedMethod'),
    headers: texts('AllowedHeader').map((header) => header.toLowerCase()),
    exposed: texts('ExposeHeader'),
    maxAgeSeconds: childText(element, 'MaxAgeSeconds'),
  };
  if (rule.origins.length === 0 || rule.methods.length === 0) throw malformed();
  return rule;
};
