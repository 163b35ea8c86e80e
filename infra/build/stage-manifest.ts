/** Where a build of the add-in lives, and whether its formulas are kept apart from those of production. */
export type Stage = {
  /** `https://localhost:3000`, without a slash at the end. */
  readonly origin: string;
  /** Absent in production, whose formulas have bare names. */
  readonly namespace?: 'DEV' | 'STG';
};

/** Another id a stage, so that all can be installed side by side. */
const idsByNamespace = {
  DEV: 'c1a7f6b2-3d5e-4f80-8a6b-0d9e51f2a7c3',
  STG: 'a94e0d17-62b8-4c3f-b1d5-7e8f20c6b9d4',
} as const;

/** The manifest of a stage, from that of production. Throws when the template has not the expected places. */
export function stageManifest(template: string, { origin, namespace }: Stage): string {
  const moved = template.replaceAll(productionOrigin(template), origin);
  if (namespace === undefined) return moved;
  const edits: readonly (readonly [pattern: RegExp, text: string])[] = [
    [/<Id>[^<]*<\/Id>/, `<Id>${idsByNamespace[namespace]}</Id>`],
    [/(<DisplayName DefaultValue="[^"]*)(")/, `$1 [${namespace}]$2`],
    [/(<\/Metadata>)/, `$1\n            <Namespace resid="Functions.Namespace"/>`],
    [/(<bt:ShortStrings>)/, `$1\n        <bt:String id="Functions.Namespace" DefaultValue="${namespace}"/>`],
  ];
  return edits.reduce((manifest, [pattern, text]) => replaceOnce(manifest, pattern, text), moved);
}

/** The origin the template is written for: that of its pane. */
export function productionOrigin(template: string): string {
  const address = /<SourceLocation DefaultValue="([^"]*)"/.exec(template)?.[1];
  if (address === undefined) throw new Error('the manifest has no default SourceLocation');
  return new URL(address).origin;
}

function replaceOnce(text: string, pattern: RegExp, replacement: string): string {
  if (!pattern.test(text)) throw new Error(`the manifest has no ${pattern.source}`);
  return text.replace(pattern, replacement);
}
