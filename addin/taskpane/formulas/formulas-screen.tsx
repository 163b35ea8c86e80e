import { OnDemandScreen } from '../parts/on-demand-screen.tsx';
import { loadFormulas } from './load-formulas.ts';

const mount = () => loadFormulas().then(({ mountFormulas }) => mountFormulas);

/** Every formula and what it takes, from a script of its own. */
export const FormulasScreen = () => <OnDemandScreen load={mount} asked={undefined} />;
