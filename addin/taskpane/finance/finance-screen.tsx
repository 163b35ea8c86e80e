import { OnDemandScreen } from '../parts/on-demand-screen.tsx';
import { loadFinance } from './load-finance.ts';
import './finance.css';

const mount = () => loadFinance().then(({ mountFinance }) => mountFinance);

/** What is counted, what it costs and what it brings, from a script of its own. */
export const FinanceScreen = () => <OnDemandScreen load={mount} asked={undefined} />;
