/** `27 novembre 2026 à 11:00`, in the time zone of the organisation, or of the person when none is named. */
export const sayMoment = (at: string, language: string, timeZone?: string): string =>
  new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(new Date(at));
