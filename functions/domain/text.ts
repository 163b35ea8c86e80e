/** The languages every text shown to a person exists in. */
export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text shown to a person, in both languages. */
export type Text = Readonly<Record<Language, string>>;
