import type { Grid } from '../grid.ts';
import { criterion, optional, section, steps, text, zeroToTwo } from './build.ts';

/**
 * A customer-service contest played by mystery contacts: fourteen criteria, thirty-two points brought to the
 * scale, and zero on measurements alone. The limits are data: another contest changes them here.
 */
export const contestGrid: Grid = {
  code: 'contest',
  version: '1.0.0',
  title: text('Concours de service client', 'Customer-service contest'),
  model: 'points',
  channels: ['phone', 'email', 'chat', 'social', 'web'],
  minimumAppliedWeight: 0.5,
  bonusCap: 1,
  zeroRules: [
    { measurement: 'ring', title: text('Sonnerie sans réponse (s)', 'Ringing unanswered (s)'), above: 60 },
    {
      measurement: 'takeover',
      title: text(
        'Délai avant prise en charge par un conseiller (s)',
        'Time until an agent takes charge (s)',
      ),
      above: 240,
    },
    {
      measurement: 'saturation',
      title: text('Message de saturation (1)', 'Saturation message (1)'),
      above: 0,
    },
  ],
  sections: [
    section('availability', text('Disponibilité', 'Availability'), 1, [
      criterion(
        'pick-up',
        text('Délai de décroché ou de première réponse', 'Time to pick up or first reply'),
        steps([
          [0, 'Trop long', 'Too long'],
          [1, 'Long', 'Long'],
          [2, 'Attendu', 'As expected'],
          [3, 'Très rapide', 'Very fast'],
        ]),
      ),
      criterion(
        'access',
        text('Accès au service (menu, formulaire)', 'Access to the service (menu, form)'),
        zeroToTwo,
      ),
      criterion('hold', text('Gestion de l’attente', 'Handling of the wait'), zeroToTwo, {
        ...optional,
        help: text('N sans mise en attente.', 'N without any wait.'),
        theme: 'phone-tool',
      }),
      criterion(
        'deferred',
        text('Réponse différée : engagement tenu', 'Deferred answer: promise kept'),
        steps([
          [0, 'Non tenu', 'Not kept'],
          [1, 'Tenu en retard', 'Kept late'],
          [3, 'Tenu', 'Kept'],
        ]),
        {
          ...optional,
          help: text(
            'N si la réponse est donnée pendant le contact.',
            'N if the answer is given during the contact.',
          ),
        },
      ),
    ]),
    section('relational', text('Relationnel', 'Relational quality'), 1, [
      criterion('identifies', text('Identification', 'Identification'), zeroToTwo, {
        theme: 'relational-quality',
      }),
      criterion('welcomes', text('Accueil', 'Welcome'), zeroToTwo, { theme: 'relational-quality' }),
      criterion('expression', text('Savoir dire', 'Way of saying things'), zeroToTwo, {
        theme: 'relational-quality',
      }),
      criterion('rewording', text('Reformulation', 'Rewording'), zeroToTwo, {
        theme: 'structured-conversation',
      }),
      criterion('passes-on', text('Transfert', 'Transfer'), zeroToTwo, {
        ...optional,
        help: text('N sans transfert.', 'N without transfer.'),
        theme: 'phone-tool',
      }),
      criterion('attentive', text('Écoute', 'Listening'), zeroToTwo, { theme: 'relational-quality' }),
      criterion('leave-taking', text('Prise de congé', 'Leave-taking'), zeroToTwo, {
        theme: 'relational-quality',
      }),
    ]),
    section('human-quality', text('Réponse et qualité humaine', 'Answer and human quality'), 1, [
      criterion(
        'answer-quality',
        text('Qualité de la réponse', 'Quality of the answer'),
        steps([
          [0, 'Fausse ou absente', 'Wrong or none'],
          [1, 'Très incomplète', 'Very incomplete'],
          [2, 'Incomplète', 'Incomplete'],
          [3, 'Bonne', 'Good'],
          [4, 'Complète et utile', 'Complete and useful'],
        ]),
        { theme: 'trade-gestures' },
      ),
      criterion('impression', text('Impression générale', 'Overall impression'), zeroToTwo),
      criterion('tone', text('Ton', 'Tone'), zeroToTwo, { theme: 'relational-quality' }),
    ]),
  ],
};
