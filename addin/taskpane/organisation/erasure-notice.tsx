import type { Overview } from '#contract/organisation';
import { organisationTexts } from '../../locales/organisation.ts';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';
import { sayMoment } from './keeping/say-moment.ts';

/** That the organisation is going to be erased, while it may still be taken back. */
export function ErasureNotice({ organisation: { erasure, timeZone } }: Pick<Overview, 'organisation'>) {
  const { say, language } = usePane();
  if (erasure === undefined) return null;
  const at = sayMoment(erasure.at, language, timeZone);
  return <Notice tone="warning">{say(organisationTexts.erasedOn(at, erasure.by))}</Notice>;
}
