import type { Grid, Section } from '../grid.ts';
import { criterion, optional, section, text, yesNo, zeroToTwo } from './build.ts';

const fundamentals: readonly Section[] = [
  section('greeting', text('Accueil', 'Greeting'), 15, [
    criterion(
      'greets',
      text('Salue et se présente au nom de la marque', 'Greets and introduces themselves for the brand'),
      yesNo(),
      {
        theme: 'relational-quality',
      },
    ),
    criterion(
      'available',
      text('Se montre disponible, le ton est souriant', 'Sounds available, with a smile in the voice'),
      zeroToTwo,
      {
        theme: 'relational-quality',
      },
    ),
  ]),
  section('attention', text('Écoute', 'Listening'), 20, [
    criterion(
      'lets-speak',
      text('Laisse le client s’exprimer sans l’interrompre', 'Lets the customer speak without interrupting'),
      zeroToTwo,
      {
        theme: 'relational-quality',
      },
    ),
    criterion('questions', text('Pose les bonnes questions', 'Asks the right questions'), zeroToTwo, {
      theme: 'structured-conversation',
    }),
    criterion('rephrases', text('Reformule la demande', 'Rephrases the request'), yesNo(), {
      ...optional,
      help: text('N si la demande est évidente.', 'N if the request is obvious.'),
      theme: 'structured-conversation',
    }),
  ]),
  section('answer', text('Réponse pertinente', 'Relevant answer'), 30, [
    criterion('right', text('Réponse exacte', 'Right answer'), yesNo(), {
      weight: 2,
      failScope: 'section',
      critical: 'customer',
      help: text('Une réponse fausse met la rubrique à zéro.', 'A wrong answer makes the section zero.'),
      theme: 'trade-gestures',
    }),
    criterion(
      'complete',
      text('Réponse complète, sans nouveau contact nécessaire', 'Complete answer, no new contact needed'),
      zeroToTwo,
      {
        weight: 2,
        theme: 'structured-conversation',
      },
    ),
    criterion('understandable', text('Mots compris du client', 'Words the customer understands'), zeroToTwo, {
      theme: 'structured-conversation',
    }),
  ]),
  section('advice', text('Conseil commercial', 'Commercial advice'), 15, [
    criterion(
      'suggests',
      text(
        'Conseille un produit ou un service adapté au besoin',
        'Advises a product or service that fits the need',
      ),
      zeroToTwo,
      {
        ...optional,
        help: text(
          'N sans occasion de conseil (réclamation grave, par exemple).',
          'N without any occasion (a serious complaint, say).',
        ),
        theme: 'proactivity',
      },
    ),
    criterion(
      'argues',
      text('Argumente par l’intérêt du client', 'Argues from the customer’s interest'),
      zeroToTwo,
      {
        ...optional,
        theme: 'proactivity',
      },
    ),
  ]),
  section('reassurance', text('Réassurance', 'Reassurance'), 10, [
    criterion(
      'reassures',
      text('Rassure sur la prise en compte et les délais', 'Reassures about what is being done and when'),
      zeroToTwo,
      {
        ...optional,
        theme: 'difficult-situations',
      },
    ),
  ]),
  section('closing', text('Prise de congé', 'Closing'), 10, [
    criterion('sums-up', text('Récapitule ce qui a été convenu', 'Sums up what was agreed'), yesNo(), {
      ...optional,
      theme: 'structured-conversation',
    }),
    criterion(
      'takes-leave',
      text('Remercie et prend congé au nom de la marque', 'Thanks and says goodbye for the brand'),
      yesNo(),
      {
        theme: 'relational-quality',
      },
    ),
  ]),
];

/** What a brand may add: its weight counts beside the fundamentals. */
const brandModule: Section = section('brand', text('Module de marque', 'Brand module'), 20, [
  criterion(
    'personalises',
    text(
      'Personnalisation : s’appuie sur l’historique du client',
      'Personalisation: builds on the customer’s history',
    ),
    zeroToTwo,
    {
      theme: 'relational-quality',
    },
  ),
  criterion(
    'bounces',
    text('Rebond : élargit à un autre besoin', 'Rebound: opens up another need'),
    yesNo(),
    {
      ...optional,
      theme: 'proactivity',
    },
  ),
  criterion('sells', text('Vente additionnelle proposée', 'Additional sale offered'), yesNo(), {
    ...optional,
    theme: 'proactivity',
  }),
  criterion('crm', text('Alimentation du CRM', 'CRM record kept up'), yesNo(), {
    critical: 'business',
    theme: 'trade-gestures',
  }),
]);

/** The fundamentals of service, from greeting to closing. */
export const fundamentalsGrid: Grid = {
  code: 'fds',
  version: '1.0.0',
  title: text('Fondamentaux de service', 'Fundamentals of service'),
  model: 'weights',
  channels: ['phone', 'chat'],
  minimumAppliedWeight: 0.5,
  bonusCap: 1,
  zeroRules: [],
  sections: fundamentals,
};

/** The fundamentals of service and the brand's own module. */
export const fundamentalsPlusGrid: Grid = {
  ...fundamentalsGrid,
  code: 'fds-plus',
  title: text('Fondamentaux de service et module de marque', 'Fundamentals of service and brand module'),
  sections: [...fundamentals, brandModule],
};
