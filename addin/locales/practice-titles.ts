import type { Text } from '#domain/text';

/** Apart from the other words of these screens, which come with their scripts: the home screen has buttons to them. */
export const transcriptsTitle: Text = { fr: 'Codage et transcriptions', en: 'Coding and transcripts' };
export const feedbackTitle: Text = { fr: 'Pratiques et retours', en: 'Practices and feedback' };
export const progressTitle: Text = { fr: 'Thèmes et actions', en: 'Themes and actions' };
