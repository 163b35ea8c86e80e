/** `27 novembre 2026 à 11:00`, in the time zone of the organisation. */
export const sayMoment = (at: string, language: string, timeZone: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(new Date(at));
