/** How many times as fast as it was said one may listen. */
export const rates = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;
