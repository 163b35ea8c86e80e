import { mountInPane } from '../parts/mount-in-pane.tsx';
import { CommitteeForm } from './committee-form.tsx';

/** Draws the screen that writes the sheets of the committee. */
export const mountCommittee = mountInPane(() => <CommitteeForm />);
