import { Temporal } from 'temporal-polyfill';
import type { Register } from '../read-register.ts';
import type { Session } from '../session.ts';

/** The day it is by the organisation's clock on the wall: `2020-05-25`. */
export const dayNow = ({ clock }: Session, { settings }: Register): string =>
  Temporal.Instant.fromEpochMilliseconds(clock.now())
    .toZonedDateTimeISO(settings.timeZone)
    .toPlainDate()
    .toString();
