import type { Grid } from '#domain/grid';
import { criterion, optional, section, text, yesNo, zeroToTwo } from '#domain/templates/build';

/** Every kind of answer in five criteria: short enough for five people to meet in the same cells. */
export const shortGrid: Grid = {
  code: 'short',
  version: '1.0.0',
  title: text('Grille courte', 'Short grid'),
  model: 'weights',
  channels: ['phone'],
  minimumAppliedWeight: 0.5,
  bonusCap: 1,
  sections: [
    section('welcome', text('Accueil', 'Welcome'), 1, [
      criterion('greets', text('Salue', 'Greets'), yesNo()),
      criterion('manner', text('Manière', 'Manner'), zeroToTwo, { ...optional, weight: 3 }),
    ]),
    section('answer', text('Réponse', 'Answer'), 2, [
      criterion('solves', text('Résout', 'Solves'), yesNo(), { ...optional, failScope: 'evaluation' }),
      criterion(
        'minutes',
        text('Minutes d’attente', 'Minutes waited'),
        {
          type: 'number',
          unit: 'min',
          ranges: [
            { from: 0, to: 5, points: 2 },
            { from: 5.5, to: 60, points: 0 },
          ],
        },
        { required: false },
      ),
      criterion(
        'said',
        text('Mots du client', 'Words of the customer'),
        { type: 'text' },
        { required: false },
      ),
    ]),
  ],
  zeroRules: [{ measurement: 'ring', title: text('Sonnerie', 'Ringing'), above: 60 }],
};
