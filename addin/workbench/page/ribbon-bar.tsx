import type { Bench } from './bench.ts';
import type { RibbonButton } from './ribbon-manifest.ts';

/** The add-in's own tab, as its manifest declares it and as `Office.ribbon.requestUpdate` left it. */
export function RibbonBar({ bench }: { bench: Bench }) {
  const texts = bench.texts.page;
  return (
    <section class="wb-ribbon" aria-label={texts.ribbon}>
      {bench.ribbon.tabs.map((tab) => (
        <div key={tab.id} class="wb-ribbon-tab">
          <h2>{tab.label}</h2>
          <div class="wb-groups">
            {tab.groups.map((group) => (
              <div key={group.id} class="wb-group" role="group" aria-label={group.label}>
                <div class="wb-buttons">
                  {group.buttons.map((button) => (
                    <CommandButton key={button.id} bench={bench} button={button} />
                  ))}
                </div>
                <span class="wb-group-label" aria-hidden="true">
                  {group.label}
                </span>
              </div>
            ))}
          </div>
        </div>
      ))}
    </section>
  );
}

function CommandButton({ bench, button }: { bench: Bench; button: RibbonButton }) {
  const { enabled = button.enabled, visible = true } = bench.host.stateOf(button.id);
  if (!visible) return null;
  const run = () => {
    if (button.action.kind === 'pane') bench.host.setPaneVisible(true);
    else bench.host.runCommand(button.action.name, button.id);
    bench.grid.input.focus();
  };
  return (
    <button type="button" class="wb-command" disabled={!enabled} title={button.tip} onClick={run}>
      <img src={button.icon} width="32" height="32" alt="" />
      <span>{button.label}</span>
    </button>
  );
}
