import { mountInPane } from '../parts/mount-in-pane.tsx';
import { FinanceChoices } from './finance-choices.tsx';

/** Draws the screen of finance and activity. */
export const mountFinance = mountInPane(() => <FinanceChoices />);
