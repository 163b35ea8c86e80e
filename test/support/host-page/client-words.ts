import type { OpenHostPage } from './open-host-page.ts';

type Body = {
  readonly Actions: readonly { readonly Name?: string | null }[];
  readonly ObjectPaths: Readonly<Record<string, { readonly Name?: string }>>;
};
type Sent = { readonly type: number; readonly message?: { readonly body?: Body | string } };

const isWord = (name: string | null | undefined): name is string => /^_?[A-Z]\w*(\.\w+)*$/i.test(name ?? '');

/** The names a client library has used towards the host so far: of members, services and numbered calls. */
export async function clientWords({ host }: OpenHostPage): Promise<ReadonlySet<string>> {
  const sent = await host((page) => page.sent);
  return new Set(sent.flatMap((text) => (text.startsWith('{') ? wordsIn(JSON.parse(text) as Sent) : [text])));
}

function wordsIn({ message }: Sent): readonly string[] {
  const given = message?.body;
  if (given === undefined) return [];
  const { Actions, ObjectPaths } = typeof given === 'string' ? (JSON.parse(given) as Body) : given;
  const paths = Object.values(ObjectPaths).map(({ Name }) => Name);
  return [...Actions.map(({ Name }) => Name), ...paths]
    .filter(isWord)
    .filter((name) => !name.startsWith('ref-'));
}

/** `Class.member` of everything the client library offers of Excel, its own inner members left out. */
export const clientMembers = ({ client }: OpenHostPage): Promise<readonly string[]> =>
  client(() => {
    const ofEveryObject =
      /^(_|m_|(constructor|load|retrieve|set|update|toJSON|ensureUnchanged|setMockData|track|untrack)$)/;
    return Object.entries(Excel as unknown as Record<string, unknown>).flatMap(([name, made]) =>
      typeof made === 'function' && made.prototype !== undefined
        ? Object.getOwnPropertyNames(made.prototype)
            .filter((member) => !ofEveryObject.test(member))
            .map((member) => `${name}.${member}`)
        : [],
    );
  });
