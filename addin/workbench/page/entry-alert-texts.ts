/** What the alerts of limits on entries say, as Excel does. */
export const entryAlertTexts = {
  fr: { goOn: 'Continuer ?', yes: 'Oui', no: 'Non', ok: 'OK' },
  en: { goOn: 'Continue?', yes: 'Yes', no: 'No', ok: 'OK' },
} as const;
