import type { Grid } from '../grid.ts';
import { criterion, optional, section, text, yesNo, zeroToFive } from './build.ts';

/** The four-item barometer (compétence, relationnel, prise en charge, conformité) of a listened call. */
export const barometerGrid: Grid = {
  code: 'bq4',
  version: '1.0.0',
  title: text('Baromètre Qualité, quatre items', 'Quality barometer, four items'),
  model: 'weights',
  channels: ['phone', 'chat'],
  minimumAppliedWeight: 0.5,
  bonusCap: 1,
  zeroRules: [],
  sections: [
    section('competence', text('Compétence', 'Competence'), 30, [
      criterion(
        'understanding',
        text('Compréhension de la demande', 'Understanding of the request'),
        zeroToFive,
        {
          weight: 30,
          help: text(
            'Questionne, reformule et cerne la demande réelle du client.',
            'Asks, rephrases and grasps what the customer really wants.',
          ),
          theme: 'structured-conversation',
        },
      ),
      criterion('accuracy', text('Exactitude de la réponse', 'Accuracy of the answer'), zeroToFive, {
        weight: 50,
        help: text(
          'Réponse juste et complète au regard des produits, services et procédures.',
          'A right and complete answer, given products, services and procedures.',
        ),
        critical: 'customer',
        theme: 'trade-gestures',
      }),
      criterion('clarity', text('Clarté des explications', 'Clarity of the explanations'), zeroToFive, {
        weight: 20,
        theme: 'structured-conversation',
      }),
    ]),
    section('relationship', text('Relationnel', 'Relationship'), 25, [
      criterion('welcome', text('Accueil et présentation', 'Welcome and introduction'), zeroToFive, {
        weight: 30,
        theme: 'relational-quality',
      }),
      criterion('listening', text('Écoute et courtoisie', 'Listening and courtesy'), zeroToFive, {
        weight: 40,
        help: text(
          'Laisse parler, n’interrompt pas, montre qu’il a entendu.',
          'Lets the customer speak, does not interrupt, shows that they listened.',
        ),
        theme: 'relational-quality',
      }),
      criterion(
        'difficult',
        text('Maîtrise d’une situation difficile', 'Handling of a difficult situation'),
        zeroToFive,
        {
          weight: 30,
          ...optional,
          help: text(
            'N si le client n’est ni mécontent ni agressif.',
            'N if the customer is neither upset nor aggressive.',
          ),
          theme: 'difficult-situations',
        },
      ),
    ]),
    section('handling', text('Prise en charge', 'Taking charge'), 25, [
      criterion('solution', text('Solution ou suite proposée', 'Solution or next step offered'), zeroToFive, {
        weight: 50,
        theme: 'proactivity',
      }),
      criterion(
        'commitment',
        text('Engagement sur la suite (qui, quoi, quand)', 'Commitment on what follows (who, what, when)'),
        yesNo(),
        {
          weight: 30,
          ...optional,
          help: text(
            'N si la demande est close pendant le contact.',
            'N if the request is closed during the contact.',
          ),
          critical: 'business',
          theme: 'proactivity',
        },
      ),
      criterion(
        'transfer',
        text('Mise en attente ou transfert annoncés', 'Hold or transfer announced'),
        yesNo(),
        {
          weight: 20,
          ...optional,
          help: text('N sans mise en attente ni transfert.', 'N without hold or transfer.'),
          theme: 'phone-tool',
        },
      ),
    ]),
    section('compliance', text('Conformité', 'Compliance'), 20, [
      criterion(
        'identification',
        text(
          'Identification du client avant toute donnée personnelle',
          'Customer identified before any personal detail',
        ),
        yesNo(),
        {
          weight: 40,
          ...optional,
          help: text(
            'Éliminatoire : une donnée personnelle donnée sans identification met l’évaluation à zéro. N si aucune n’est échangée.',
            'Fatal: a personal detail given without identification makes the evaluation zero. N if none is exchanged.',
          ),
          failScope: 'evaluation',
          critical: 'compliance',
        },
      ),
      criterion(
        'instructions',
        text('Respect des consignes de la marque', 'The brand’s instructions followed'),
        zeroToFive,
        {
          weight: 35,
          theme: 'trade-gestures',
        },
      ),
      criterion(
        'qualification',
        text('Qualification de la fiche contact', 'Contact record filled in properly'),
        yesNo(),
        {
          weight: 25,
          help: text(
            'Motif, coordonnées et suite saisis dans l’outil.',
            'Reason, contact details and next step entered in the tool.',
          ),
          theme: 'trade-gestures',
        },
      ),
    ]),
  ],
};
