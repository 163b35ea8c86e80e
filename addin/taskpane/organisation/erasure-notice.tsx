import type { Overview } from '#contract/organisation';
import { organisationTexts } from '../../locales/organisation.ts';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';

/** That the organisation is going to be erased, while it may still be taken back. */
export function ErasureNotice({ organisation: { erasure, timeZone } }: Pick<Overview, 'organisation'>) {
  const { say, language } = usePane();
  if (erasure === undefined) return null;
  const moment = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone });
  const at = moment.format(new Date(erasure.at));
  return <Notice tone="warning">{say(organisationTexts.erasedOn(at, erasure.by))}</Notice>;
}
