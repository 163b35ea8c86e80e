import { useEffect } from 'preact/hooks';
import { paneTexts } from '../locales/pane.ts';
import { FramesScreen } from './frames/frames-screen.tsx';
import { isFrameScreen } from './frames/is-frame-screen.ts';
import { AssignmentsScreen } from './assignments/assignments-screen.tsx';
import { FeedbackScreen } from './feedback/feedback-screen.tsx';
import { FinanceScreen } from './finance/finance-screen.tsx';
import { Footer } from './footer/footer.tsx';
import { FormulasScreen } from './formulas/formulas-screen.tsx';
import { GridScreen } from './grids/grid-screen.tsx';
import { GridsScreen } from './grids/grids-screen.tsx';
import { CreateWaveScreen } from './home/create-wave-screen.tsx';
import { HomeScreen } from './home/home-screen.tsx';
import { AskedActivity } from './import/activity/asked-activity.tsx';
import { AskedImport, AskedVolumes } from './import/asked-import.tsx';
import { Navigation } from './navigation.tsx';
import { OrganisationsScreen } from './organisation/organisations-screen.tsx';
import { SettingsScreen } from './organisation/settings-screen.tsx';
import { ProgressScreen } from './progress/progress-screen.tsx';
import { ContestScreen } from './contest/contest-screen.tsx';
import { TranscriptsScreen } from './transcripts/transcripts-screen.tsx';
import { PlanScreen } from './plan/plan-screen.tsx';
import { PlayerScreen } from './player/player-screen.tsx';
import { PaneContext, usePane } from './pane-context.ts';
import type { PaneModel, Screen } from './pane-model.ts';
import { ScreenHelp } from './parts/screen-help.tsx';
import { CommitteeScreen } from './committee/committee-screen.tsx';
import { ReportsScreen } from './reports/reports-screen.tsx';
import { RetentionScreen } from './retention/retention-screen.tsx';
import { SendRecordingsScreen } from './send-recordings/send-recordings-screen.tsx';
import { SessionGate } from './session-gate.tsx';
import { WorkbookScreen } from './share/workbook-screen.tsx';
import { SyncScreen } from './sync/sync-screen.tsx';
import { useObservable } from './use-observable.ts';
import { WhyScreen } from './why/why-screen.tsx';

/** The whole pane, in the language of the moment. */
export function PaneView({ model }: { readonly model: PaneModel }) {
  const { language } = model.app;
  const current = useObservable({ get: language.current, subscribe: language.subscribe });
  useEffect(() => {
    document.documentElement.lang = current;
    document.title = paneTexts.title[current];
  }, [current]);
  return (
    <PaneContext.Provider value={{ model, language: current, say: (text) => text[current] }}>
      <SessionGate>
        <Navigation />
        <CurrentScreen />
      </SessionGate>
      <Footer />
    </PaneContext.Provider>
  );
}

function CurrentScreen() {
  const { model } = usePane();
  const screen = useObservable(model.screen);
  return (
    <main>
      {screenOf(screen)}
      <ScreenHelp screen={screen.name} />
    </main>
  );
}

/** The screens that are about nothing in particular. */
const plainScreens = {
  home: HomeScreen,
  sync: SyncScreen,
  why: WhyScreen,
  player: PlayerScreen,
  formulas: FormulasScreen,
  'create-wave': CreateWaveScreen,
  organisations: OrganisationsScreen,
  settings: SettingsScreen,
  'import-volumes': AskedVolumes,
  'import-activity': AskedActivity,
  committee: CommitteeScreen,
  finance: FinanceScreen,
  feedback: FeedbackScreen,
  progress: ProgressScreen,
} as const;

/** The screens that are about a wave, and nothing else. */
const waveScreens = {
  import: AskedImport,
  'send-recordings': SendRecordingsScreen,
  assignments: AssignmentsScreen,
  retention: RetentionScreen,
  transcripts: TranscriptsScreen,
  contest: ContestScreen,
} as const;

const isOfWave = (screen: Screen): screen is Extract<Screen, { name: keyof typeof waveScreens }> =>
  screen.name in waveScreens;

function screenOf(screen: Screen) {
  if (screen.name === 'grids') return <GridsScreen strayed={screen.strayed === true} />;
  if (screen.name === 'grid')
    return <GridScreen key={screen.draft} draft={screen.draft} notCarried={screen.notCarried ?? []} />;
  if (isOfWave(screen)) {
    const OfWave = waveScreens[screen.name];
    return <OfWave key={screen.wave} wave={screen.wave} />;
  }
  if (screen.name === 'plan') return <PlanScreen key={screen.wave} asked={screen} />;
  if (screen.name === 'reports') return <ReportsScreen key={screen.wave} asked={screen} />;
  if (screen.name === 'workbook') return <WorkbookScreen asked={screen} />;
  if (isFrameScreen(screen)) return <FramesScreen key={screen.name} asked={screen} />;
  const Plain = plainScreens[screen.name];
  return <Plain />;
}
