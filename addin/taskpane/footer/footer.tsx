import { useEffect, useState } from 'preact/hooks';
import type { SessionState } from '../../api/session.ts';
import type { Person } from '../../api/token-source.ts';
import { languages } from '#domain/text';
import { organisationTexts } from '../../locales/organisation.ts';
import { paneTexts } from '../../locales/pane.ts';
import { roleNames } from '../../locales/roles.ts';
import { Choice } from '../parts/choice.tsx';
import { Field } from '../parts/field.tsx';
import { usePane } from '../pane-context.ts';
import { useObservable } from '../use-observable.ts';
import { useRole } from '../use-role.ts';
import { Diagnostics } from './diagnostics.tsx';

/** Who, for which organisation, in which language, which version; and the way out. */
export function Footer() {
  const { model, say } = usePane();
  const { session, version } = model.app;
  const state = useObservable({ get: session.state, subscribe: session.subscribe });
  const role = useRole();
  return (
    <footer>
      <details>
        <summary>
          <span class="who">
            {state.status === 'signed-in' ? state.me.name : say(paneTexts.title)}
            {role && <small> {say(roleNames[role])}</small>}
          </span>
        </summary>
        <div class="settings">
          {state.status === 'signed-in' && <Identity state={state} />}
          <LanguageChoice />
          {state.status === 'signed-in' && (
            <button type="button" onClick={() => void session.signOut()}>
              {say(paneTexts.signOut)}
            </button>
          )}
          <Diagnostics />
          <p class="meta">
            {say(paneTexts.title)} · {say(paneTexts.version(version))}
          </p>
        </div>
      </details>
    </footer>
  );
}

type SignedIn = Extract<SessionState, { readonly status: 'signed-in' }>;

function Identity({ state: { me, organisation } }: { readonly state: SignedIn }) {
  const { model, say } = usePane();
  const { session } = model.app;
  const [persons, setPersons] = useState<readonly Person[]>([]);
  useEffect(() => {
    session.persons().then(setPersons, () => setPersons([]));
  }, [session]);
  return (
    <>
      {persons.length > 1 && (
        <Field label={say(paneTexts.person)}>
          <Choice
            value={me.objectId}
            options={persons.map(({ objectId, name, label }) => ({
              value: objectId,
              label: `${name} (${say(label)})`,
            }))}
            onChoose={(objectId) => void session.switchPerson(objectId)}
          />
        </Field>
      )}
      {me.memberships.length > 1 && (
        <Field label={say(paneTexts.organisation)}>
          <Choice
            value={organisation ?? ''}
            options={me.memberships.map((one) => ({
              value: one.organisation.id,
              label: nameOf(one.organisation, say),
            }))}
            onChoose={session.choose}
          />
        </Field>
      )}
      {organisation !== undefined && (
        <button type="button" onClick={() => model.go({ name: 'organisations' })}>
          {say(organisationTexts.another)}
        </button>
      )}
    </>
  );
}

const nameOf = (
  { name, test }: SignedIn['me']['memberships'][number]['organisation'],
  say: ReturnType<typeof usePane>['say'],
): string => (test ? `${name} (${say(organisationTexts.testBadge)})` : name);

const languageNames = { fr: 'français', en: 'English' } as const;

function LanguageChoice() {
  const { model, say } = usePane();
  const { language } = model.app;
  return (
    <Field label={say(paneTexts.language)}>
      <Choice
        value={language.forced() ?? ''}
        options={[
          { value: '', label: say(paneTexts.followExcel) },
          ...languages.map((value) => ({ value, label: languageNames[value] })),
        ]}
        onChoose={(value) => language.force(languages.find((one) => one === value))}
      />
    </Field>
  );
}
