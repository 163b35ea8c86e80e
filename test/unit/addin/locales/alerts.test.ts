import type { AlertsAnswer, DriftAlert } from '#contract/alert';
import { alertTexts } from '../../../../addin/locales/alerts.ts';

const alert: DriftAlert = {
  wave: '2026-Q4',
  platform: 'FR-LYON',
  channel: 'phone-in',
  direction: 'down',
  since: '2026-W45',
  shift: -2.31,
  low: -3.4,
  high: -1.2,
  rules: ['ewma', 'cusum'],
  isProvisional: false,
};
const answer: AlertsAnswer = {
  alerts: [alert],
  unit: 20,
  charts: 14,
  falseAlarmsAYear: 2.24,
  everyWeeks: 325.2,
  rules: { lambda: 0.2, L: 2.962, k: 0.5, h: 5 },
};
const plain = ({ fr, en }: { fr: string; en: string }) =>
  [fr, en].map((text) => text.replaceAll(/[\u00a0\u202f]/g, ' '));

test('a drift says what, since when and by how much', () => {
  expect(plain(alertTexts.what('Lyon', alert))).toEqual([
    'Lyon, téléphone entrant : à la baisse',
    'Lyon, phone inbound: down',
  ]);
  expect(plain(alertTexts.since(alert))).toEqual([
    'Depuis 2026-S45 (vague 2026-T4) : −2,3, de −3,4 à −1,2 à 95 %.',
    'Since 2026-W45 (wave 2026-Q4): −2.3, −3.4 to −1.2 at 95%.',
  ]);
  expect(plain(alertTexts.seenBy(alert))).toEqual(['Vu par EWMA et CUSUM.', 'Seen by EWMA and CUSUM.']);
});

test('how sure an alert is goes with it: the rules in use and how often they are wrong', () => {
  expect(plain(alertTexts.sure(answer))).toEqual([
    'Règles : EWMA (λ 0,2, L 2,962), CUSUM bas (k 0,5, h 5). Sans aucune dérive, chacune des 14 courbes alerte à tort au plus une fois toutes les 325 semaines : 2,2 fausses alertes par an en tout.',
    'Rules: EWMA (λ 0.2, L 2.962), lower CUSUM (k 0.5, h 5). Without any drift each of the 14 charts is wrong at most once every 325 weeks: 2.2 false alarms a year in all.',
  ]);
});
