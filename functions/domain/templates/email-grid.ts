import type { Grid } from '../grid.ts';
import { criterion, optional, section, text, yesNo, zeroToFive, zeroToTwo } from './build.ts';

/** A written contact: e-mail, letter, form. A message received and never answered can be evaluated too. */
export const emailGrid: Grid = {
  code: 'email',
  version: '1.0.0',
  title: text('E-mail et courrier', 'E-mail and letter'),
  model: 'weights',
  channels: ['email', 'letter', 'web'],
  minimumAppliedWeight: 0.5,
  bonusCap: 1,
  zeroRules: [],
  sections: [
    section('reply', text('Réponse apportée', 'Reply given'), 20, [
      criterion('replied', text('Une réponse a été envoyée', 'A reply was sent'), yesNo(), {
        failScope: 'evaluation',
        critical: 'customer',
        help: text(
          'Message reçu et resté sans réponse : 0 met l’évaluation à zéro ; mettre N au reste.',
          'Message received and never answered: 0 makes the evaluation zero; put N elsewhere.',
        ),
      }),
      criterion(
        'delay',
        text('Délai de réponse', 'Time to reply'),
        {
          type: 'number',
          unit: 'h',
          ranges: [
            { from: 0, to: 24, points: 4 },
            { from: 25, to: 48, points: 3 },
            { from: 49, to: 72, points: 1 },
            { from: 73, to: null, points: 0 },
          ],
        },
        {
          ...optional,
          help: text('En heures entamées, à partir de la réception.', 'In hours begun, from reception.'),
        },
      ),
    ]),
    section('content', text('Fond', 'Content'), 40, [
      criterion(
        'all-questions',
        text('Répond à toutes les questions posées', 'Answers every question asked'),
        zeroToFive,
        {
          weight: 2,
          ...optional,
          theme: 'structured-conversation',
        },
      ),
      criterion('exact', text('Réponse exacte', 'Right answer'), zeroToFive, {
        weight: 2,
        ...optional,
        critical: 'customer',
        theme: 'trade-gestures',
      }),
      criterion('next-step', text('Suite et délai annoncés', 'Next step and time announced'), yesNo(), {
        ...optional,
        theme: 'proactivity',
      }),
    ]),
    section('form', text('Forme', 'Form'), 25, [
      criterion(
        'personal',
        text('Réponse personnalisée (nom, demande reprise)', 'Personal reply (name, request taken up)'),
        zeroToTwo,
        {
          ...optional,
          theme: 'relational-quality',
        },
      ),
      criterion('language', text('Orthographe et syntaxe', 'Spelling and grammar'), zeroToTwo, optional),
      criterion('readable', text('Structure et lisibilité', 'Structure and readability'), zeroToTwo, {
        ...optional,
        theme: 'structured-conversation',
      }),
    ]),
    section('rules', text('Conformité', 'Compliance'), 15, [
      criterion(
        'no-leak',
        text('Aucune donnée personnelle d’un tiers', 'No personal detail of somebody else'),
        yesNo(),
        {
          ...optional,
          failScope: 'evaluation',
          critical: 'compliance',
        },
      ),
      criterion(
        'charter',
        text('Charte, signature et mentions de la marque', 'The brand’s style, signature and notices'),
        yesNo(),
        optional,
      ),
    ]),
  ],
};
