import './simulation-menu.css';
import type { Language } from '../grid/editable-text.ts';
import { Choice } from './choice.tsx';
import { ClockBox, LocalDate } from './clock-box.tsx';
import type { ConditionSwitches } from './condition-switches.ts';
import { conditionWords } from './condition-words.ts';
import { failingShares, failureKinds, isFair, signIns } from './conditions.ts';
import { conditionsTexts } from './conditions-texts.ts';
import { useClock } from './use-clock.ts';

type Props = { switches: ConditionSwitches; language: Language };

const panelId = 'wb-simulation';
const latencies = [0, 300, 2000, 10_000] as const;

/** The menu of everything that can go wrong around the add-in; what is on stays in sight when it is closed. */
export function SimulationMenu({ switches, language }: Props) {
  const texts = conditionsTexts[language];
  const words = conditionWords(switches.current, texts);
  const clock = useClock();
  return (
    <>
      <LocalDate clock={clock} language={language} />
      <button type="button" class="wb-simulation-button" popovertarget={panelId}>
        {texts.simulation}
        {words.length > 0 && (
          <span class="wb-simulation-on" title={words.join(' · ')}>
            {words.join(' · ')}
          </span>
        )}
      </button>
      <section id={panelId} class="wb-simulation" popover="auto" aria-label={texts.simulation}>
        <p>{texts.introduction}</p>
        <NetworkSwitches switches={switches} language={language} />
        <OfficeSwitches switches={switches} language={language} />
        <ClockBox clock={clock} language={language} />
        <footer>
          <button type="button" disabled={isFair(switches.current)} onClick={() => switches.reset()}>
            {texts.reset}
          </button>
        </footer>
      </section>
    </>
  );
}

function NetworkSwitches({ switches, language }: Props) {
  const texts = conditionsTexts[language];
  const { offline, latencyMs, failing, failure } = switches.current;
  return (
    <fieldset>
      <legend>{texts.network}</legend>
      <Switch label={texts.offline} on={offline} turn={(on) => switches.set({ offline: on })} />
      <Choice
        name="wb-latency"
        label={texts.latency}
        options={latencies.map((value) => ({ value, label: texts.latencies[value] }))}
        chosen={latencyMs}
        choose={(ms) => switches.set({ latencyMs: ms })}
      />
      <Choice
        name="wb-failing"
        label={texts.failing}
        options={failingShares.map((value) => ({ value, label: texts.shares[value] }))}
        chosen={failing}
        choose={(share) => switches.set({ failing: share })}
      />
      <label class="wb-kind">
        <span>{texts.failure}</span>
        <select
          value={failure}
          onChange={({ currentTarget }) => {
            const kind = failureKinds[currentTarget.selectedIndex];
            if (kind) switches.set({ failure: kind });
          }}
        >
          {failureKinds.map((kind) => (
            <option key={kind} value={kind}>
              {texts.failures[kind]}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}

function OfficeSwitches({ switches, language }: Props) {
  const texts = conditionsTexts[language];
  const { cellEditing, signIn } = switches.current;
  return (
    <fieldset>
      <legend>{texts.excel}</legend>
      <Switch label={texts.cellEditing} on={cellEditing} turn={(on) => switches.set({ cellEditing: on })} />
      <Choice
        name="wb-sign-in"
        label={texts.signIn}
        options={signIns.map((value) => ({ value, label: texts.signIns[value] }))}
        chosen={signIn}
        choose={(state) => switches.set({ signIn: state })}
      />
    </fieldset>
  );
}

type SwitchProps = { label: string; on: boolean; turn: (on: boolean) => void };

function Switch({ label, on, turn }: SwitchProps) {
  return (
    <label class="wb-switch">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        onChange={({ currentTarget }) => turn(currentTarget.checked)}
      />
      {label}
    </label>
  );
}
