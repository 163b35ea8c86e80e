import { mountInPane } from '../parts/mount-in-pane.tsx';
import { FormulaList } from './formula-list.tsx';

/** Draws the screen of formulas. */
export const mountFormulas = mountInPane(() => <FormulaList />);
