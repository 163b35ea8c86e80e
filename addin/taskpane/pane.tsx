import { render } from 'preact';
import type { App } from '../app.ts';
import { associateCommands } from './associate-commands.ts';
import { followTheme } from './follow-theme.ts';
import { PaneModel } from './pane-model.ts';
import { PaneView } from './pane-view.tsx';
import './pane.css';

/** Draws the task pane and keeps it in step with the session, the language and the workbook. */
export function mountPane(root: HTMLElement, app: App): void {
  const model = new PaneModel(app);
  followTheme(document.documentElement);
  associateCommands(model);
  render(<PaneView model={model} />, root);
  void model.follow();
}
