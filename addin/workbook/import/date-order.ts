export const dateOrders = ['day-first', 'month-first'] as const;
/** Which of the two first numbers of a written date is the day. */
export type DateOrder = (typeof dateOrders)[number];
