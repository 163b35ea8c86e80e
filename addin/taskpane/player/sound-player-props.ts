import type { Habits } from './habits.ts';
import type { Hearing } from './hearing.ts';

export type SoundPlayerProps = {
  readonly hearing: Hearing;
  readonly facts: string;
  readonly habits: Habits;
  /** Absent where the row has no facts. */
  readonly mark: ((mark: string) => void) | undefined;
};
