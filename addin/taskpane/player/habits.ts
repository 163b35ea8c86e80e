/** How a person listens, from one contact to the next; nothing of it outlives the screen. */
export type Habits = { rate: number; volume: number };
