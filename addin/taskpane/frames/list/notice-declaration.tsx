import { noticeStates } from '#domain/organisation';
import { listTexts } from '../../../locales/import-list.ts';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { usePane } from '../../pane-context.ts';
import type { ListReview } from './use-list-review.ts';

/** How callers are told that they are recorded: said once for the file, printed on the certificate. */
export function NoticeDeclaration({ notice, setNotice }: Pick<ListReview, 'notice' | 'setNotice'>) {
  const { say } = usePane();
  return (
    <section>
      <h2>{say(listTexts.declaration)}</h2>
      <Field label={say(listTexts.declared)}>
        <Choice
          value={notice.declared}
          options={noticeStates.map((value) => ({ value, label: say(listTexts.declaredStates[value]) }))}
          onChoose={(said) =>
            setNotice({ ...notice, declared: noticeStates.find((state) => state === said) ?? 'unknown' })
          }
        />
      </Field>
      {notice.declared === 'yes' ? (
        <Field
          label={say(listTexts.how)}
          {...(notice.how.trim() === '' ? { hint: say(listTexts.howMissing) } : {})}
        >
          <textarea
            rows={2}
            maxLength={300}
            value={notice.how}
            onInput={(event) => setNotice({ ...notice, how: event.currentTarget.value })}
          />
        </Field>
      ) : (
        <p class="hint">{say(listTexts.declaredNo)}</p>
      )}
    </section>
  );
}
