import type { Text } from '#domain/text';
import { same } from './say.ts';

/** What each screen is for, what to do there, and what cannot go wrong. */
export const screenHelp = {
  home: [
    same(
      'Les premiers pas disent quoi faire ensuite, tant qu’il reste quelque chose à faire.',
      'The first steps say what to do next, as long as something remains to be done.',
    ),
    same(
      'Plateaux, prestataires, volumes, vagues passées et membres sont des feuilles : tapez ou collez des lignes, puis Envoyer.',
      'Platforms, providers, volumes, past waves and members are sheets: type or paste rows, then Send.',
    ),
    same(
      'Une vague est un trimestre évalué. Ouverte, elle reçoit des contacts et des évaluations ; clôturée, ses chiffres ne bougent plus.',
      'A wave is a quarter being evaluated. Open, it takes contacts and evaluations; closed, its figures never move again.',
    ),
  ],
  sync: [
    same(
      'Envoyer part avec ce qui a changé dans vos feuilles ; Recevoir apporte ce que les autres ont changé. Rien n’est envoyé sans vous.',
      'Send goes with what changed in your sheets; Receive brings what others changed. Nothing is sent without you.',
    ),
    same(
      'La colonne Synchronisation dit où en est chaque ligne. Une saisie refusée n’empêche pas les autres.',
      'The column Synchronisation says how each row stands. A refused entry never stops the others.',
    ),
    same(
      'Si quelqu’un a changé la même cellule, les deux valeurs sont là : gardez la vôtre ou prenez la sienne.',
      'When somebody changed the same cell, both values are there: keep yours or take theirs.',
    ),
    same(
      'Hors ligne, continuez : tout attend dans le classeur et part à l’envoi suivant, une seule fois.',
      'Off line, go on: everything waits in the workbook and goes with the next sending, once.',
    ),
  ],
  transcripts: [
    same(
      'Choisissez un thème, ouvrez sa feuille de codage\u00a0: une ligne par contact, quatre colonnes par pratique. Tapez 1, 0 ou N, puis Envoyer.',
      'Choose a theme, open its coding sheet: a row a contact, four columns a practice. Type 1, 0 or N, then Send.',
    ),
    same(
      'Ouvrez Écouter\u00a0: la transcription ou le son suit la ligne sélectionnée, le clavier reste dans la feuille. Citer fait d’un tour un fait, sans nom.',
      'Open Listen: the transcript or the sound follows the selected row, the keyboard stays in the sheet. Cite makes a fact of a turn, without names.',
    ),
    same(
      'Une proposition n’est pas un code\u00a0: elle dit où regarder. La précision d’un motif vient de ce que des personnes ont confirmé ou écarté.',
      'A proposal is no code: it says where to look. The precision of a pattern comes from what people confirmed or rejected.',
    ),
    same(
      'Chercher lit tout l’échantillon de la vague jusqu’à sa fin légale\u00a0; qui lit et qui cherche est inscrit au registre.',
      'Search reads the whole sample of the wave until its legal end; whoever reads and searches is written down.',
    ),
  ],
  player: [
    same(
      'Le lecteur suit la ligne sélectionnée dans une feuille d’évaluation ou de codage. Le son n’est demandé que si vous lancez la lecture\u00a0; chaque lien donné est inscrit au registre.',
      'The player follows the row selected in an evaluation or coding sheet. The sound is only asked for when you play; each link given is written down.',
    ),
    same(
      'Fait ici écrit le temps à la fin des faits de la ligne\u00a0: tapez le fait à la suite, dans la cellule. Cliquez un fait pour y revenir.',
      'Fact here writes the time at the end of the facts of the row: type the fact after it, in the cell. Click a fact to go back to it.',
    ),
    same(
      'À la fin affichée, l’écoute s’arrête à la seconde et l’enregistrement est détruit. Écrivez avant ce qui doit rester, sans noms.',
      'At the end shown, listening stops to the second and the recording is destroyed. Write down before what is to stay, without names.',
    ),
  ],
  'send-recordings': [
    same(
      'Choisissez un dossier\u00a0: chaque fichier va au contact dont l’identifiant est dans son nom. Les noms des fichiers restent ici.',
      'Choose a folder: each file goes to the contact whose id is in its name. The names of files stay here.',
    ),
    same(
      'E-mails, chats, courriers et transcriptions sont débarrassés des noms et numéros reconnus avant l’envoi\u00a0: regardez l’aperçu, aucun programme ne les voit tous.',
      'E-mails, chats, letters and transcripts are rid of the names and numbers that are recognised before they are sent: look at the preview, no program sees them all.',
    ),
    same(
      'Une coupure ne perd rien. Après une fermeture, choisissez le même dossier\u00a0: ce qui est déjà là ne repart pas.',
      'A cut loses nothing. After closing, choose the same folder: what is there already is not sent again.',
    ),
  ],
  contest: [
    same(
      'Saisissez les quotas (une ligne par canal et appareil) et les scénarios, envoyez les feuilles, vérifiez la somme, puis tirez.',
      'Type the quotas (a row for each channel and device) and the scenarios, send the sheets, check the sum, then draw.',
    ),
    same(
      'Chaque test devient une ligne de la feuille d’évaluation. Un test qui n’a joint personne se note par ses mesures seules : sonnerie, délai de prise en charge, saturation. Une mesure inconnue reste vide, elle ne vaut pas 0.',
      'Each test becomes a row of the evaluation sheet. A test that reached nobody is scored by its measurements alone: ringing, time until taken charge of, saturation. An unknown measurement stays blank, it is not 0.',
    ),
    same(
      'Le résultat se lit dans les états « Résultat du concours » et « Points perdus au concours ».',
      'The result is read in the reports “Result of the contest” and “Points lost in the contest”.',
    ),
  ],
  reports: [
    same(
      'Un état est une feuille : ses phrases, ses chiffres et ses graphiques viennent de formules et suivent les données. Changez une case jaune, le trimestre par exemple, et tout suit.',
      'A report is a sheet: its sentences, figures and charts come from formulas and follow the data. Change a yellow cell, the quarter for example, and everything follows.',
    ),
    same(
      'Les graphiques sont ceux d’Excel : déplacez-les, changez-les, copiez-les dans une présentation.',
      'The charts are Excel’s own: move them, change them, copy them into a presentation.',
    ),
    same(
      'Écrire de nouveau refait la feuille d’un état, jamais une feuille à vous : pour garder vos notes, écrivez-les sur une autre feuille.',
      'Writing again makes the sheet of a report anew, never one of yours: to keep notes, write them on another sheet.',
    ),
    same(
      '« Deux axes » met chaque plateau à sa note et à son efficacité : refus, FCR ou secondes. « Une pratique » dit ce qui va avec elle, et ce qui change le plus l’argent. Ce sont des écarts observés, pas des causes.',
      '“Two axes” puts each platform at its score and its efficiency: refusals, FCR or seconds. “One practice” says what goes with it, and what moves the money most. They are differences seen, not causes.',
    ),
    same(
      'Si Excel affiche #EPARS! ou #SPILL!, quelque chose est écrit à l’endroit du tableau : videz ces cellules, ou écrivez l’état de nouveau.',
      'When Excel shows #SPILL!, something is written where the table goes: empty those cells, or write the report again.',
    ),
  ],
  committee: [
    same(
      'Chaque bouton écrit une feuille faite de formules : le plateau, la semaine, le mois ou le trimestre sont dans les cases jaunes.',
      'Each button writes a sheet made of formulas: platform, week, month or quarter are in its yellow cells.',
    ),
    same(
      'La prévision demande six semaines comptées par semaine ou par jour ; les effectifs, les heures d’ouverture et les temps de traitement.',
      'A forecast needs six weeks counted by the week or by the day; agents, opening hours and handling times.',
    ),
    same(
      'Décisions, citations et corrections sont celles du moment : récrivez la feuille pour les mettre à jour. Vos notes vont sur une autre feuille.',
      'Decisions, quotes and corrections are those of the moment: write the sheet again to update them. Your notes go on another sheet.',
    ),
  ],
  retention: [
    same(
      'Pour la personne chargée de la sécurité, un comité d’entreprise ou un auditeur\u00a0: ce qui a été reçu, ce qui a été détruit, quand, et ce qui reste.',
      'For the person in charge of security, a works council or an auditor: what was received, what was destroyed, when, and what is left.',
    ),
    same(
      'La feuille dit chaque contact de la vague\u00a0; elle s’imprime sur A4. Les faits, les notes et les chiffres restent.',
      'The sheet says each contact of the wave; it prints on A4. Facts, scores and figures stay.',
    ),
  ],
  why: [
    same(
      'Sélectionnez une ligne d’évaluation : sa note est expliquée, critère par critère puis rubrique par rubrique.',
      'Select a row of evaluation: its score is explained, criterion by criterion, then section by section.',
    ),
    same(
      'Vide, « non applicable » et 0 sont trois choses : le poids d’un critère non applicable passe aux autres.',
      'Blank, “not applicable” and 0 are three things: the weight of a criterion not applicable goes to the others.',
    ),
  ],
  formulas: [
    same(
      'Insérer écrit la formule dans la cellule active, avec vos codes. Elles se tapent aussi directement.',
      'Insert writes the formula into the active cell, with your codes. They can also be typed directly.',
    ),
    same(
      'Jamais 0 pour « pas de donnée » : la cellule affiche #N/A et dit pourquoi.',
      'Never 0 for “no data”: the cell shows #N/A and says why.',
    ),
  ],
  'create-wave': [
    same(
      'Choisissez le trimestre, les plateaux et une grille par canal. Un contact appartient au trimestre où il a commencé.',
      'Choose the quarter, the platforms and a grid for each channel. A contact belongs to the quarter in which it started.',
    ),
    same(
      'Une vague prévue se corrige encore ; ouverte, ses grilles ne changent plus.',
      'A planned wave can still be corrected; once open, its grids never change.',
    ),
  ],
  organisations: [
    same(
      'Créez une organisation de test pour essayer : elle se supprime entièrement.',
      'Create a test organisation to try things out: it can be deleted whole.',
    ),
    same(
      'Un code d’invitation sert une fois, pendant 30 jours. Demandez-le à un responsable qualité.',
      'An invitation code works once, within 30 days. Ask a quality manager for it.',
    ),
  ],
  settings: [
    same(
      'Le nom, la langue et l’avertissement des appelants se changent à tout moment.',
      'The name, the language and how callers are told can change at any time.',
    ),
    same(
      'Le fuseau et le barème ne changent plus une fois qu’une vague repose dessus.',
      'The time zone and the scale never change once a wave rests on them.',
    ),
    same(
      'Exporter tout donne un ZIP de ce qui est gardé\u00a0; seul un administrateur fait effacer l’organisation, et l’on peut y renoncer sept jours.',
      'Export everything gives a ZIP of what is kept; only an administrator has the organisation erased, which may be taken back for seven days.',
    ),
  ],
  'import-volumes': [
    same(
      'Un tableau de volumes, des comptes par intervalle ou un journal d’appels : le fichier est lu sur votre ordinateur, seuls les comptes partent.',
      'A table of volumes, counts by interval or a log of calls: the file is read on your computer, only the counts leave it.',
    ),
    same(
      'Vérifiez l’aperçu : il dit ce qui remplace quoi avant d’enregistrer.',
      'Check the preview: it says what replaces what before anything is recorded.',
    ),
  ],
  feedback: [
    same(
      'Un retour dit ce qui est observé, ce que cela coûte et une question\u00a0; jamais la solution. Codez des contacts, notez des faits, puis préparez un thème à la fois.',
      'A feedback says what is observed, what it costs, and a question; never the solution. Code contacts, note facts, then prepare one theme at a time.',
    ),
    same(
      'Rien ne part avant « Envoyer au plateau »\u00a0: le responsable du plateau voit alors les chiffres, les questions et les faits numérotés, sans contact, sans jour et sans nom.',
      'Nothing leaves before “Send to the platform”: the platform manager then sees figures, questions and numbered facts, without contact, day or name.',
    ),
    same(
      'Le plateau répond dans la feuille Retours et conteste un fait dans la feuille Faits, par son numéro, jusqu’à la clôture de la vague.',
      'The platform replies in the sheet Feedback and disputes a fact in the sheet Facts, by its number, until the wave is closed.',
    ),
    same(
      'Moins de cinq contacts codés, ou moins de trois conseillers\u00a0: le chiffre n’est pas donné. Renvoyés, les chiffres ne bougent qu’après cinq contacts de plus.',
      'Fewer than five contacts coded, or fewer than three agents: the figure is not given. Sent again, figures move only after five contacts more.',
    ),
  ],
  finance: [
    same(
      'Commencez par Activité et Coûts : une ligne par plateau et période, une ligne par montant. Une cellule vide n’est pas comptée, jamais zéro.',
      'Begin with Activity and Costs: a row a platform and period, a row an amount. A blank cell is not counted, never zero.',
    ),
    same(
      'Puis tapez =COSTPERCONTACT("FR-LYON";"2026-T4") dans une cellule : s’il manque quelque chose, #N/A dit quoi.',
      'Then type =COSTPERCONTACT("FR-LYON","2026-Q4") in a cell: when something is missing, #N/A says what.',
    ),
    same(
      'Les feuilles prêtes s’écrivent dans le classeur : changez les cellules jaunes, tout suit.',
      'Ready-made sheets are written into the workbook: change the cells in yellow and everything follows.',
    ),
  ],
  progress: [
    same(
      'Un thème à la fois par plateau\u00a0: mettez-le «\u00a0actif\u00a0» dans la feuille Thèmes. Le nombre d’évaluations requis se lit avant de commencer.',
      'One theme a platform at a time: put it “active” in the sheet Themes. The number of evaluations required is read before you begin.',
    ),
    same(
      'La clôture d’une vague mesure le progrès depuis la vague de départ. «\u00a0Prouvé\u00a0» ne se décrète pas\u00a0: tout l’intervalle doit être au-dessus de 0. Un recul, aussi sous le niveau qui l’avait prouvé, rouvre le thème.',
      'The closing of a wave measures the improvement since the baseline. “Proven” is not decreed: the whole interval must be above 0. A fall, also below the level that proved it, reopens the theme.',
    ),
    same(
      'Actions s’écrit des deux côtés\u00a0: la marque dit la cause, le plateau dit qui, jusqu’où et par quoi. Ce que la marque ou ses outils causent n’est pas à la charge du prestataire.',
      'Actions is written on both sides: the brand says the cause, the platform who, how far and by what. What the brand or its tools cause is not charged to the provider.',
    ),
    same(
      'Un effet mesuré est une différence entre deux vagues, pas une preuve de cause.',
      'A measured effect is a difference between two waves, not a proof of cause.',
    ),
  ],
  'import-activity': [
    same(
      'Un tableau mensuel, des comptes par intervalle ou un journal de contacts : le fichier est lu sur votre ordinateur, seules les sommes partent.',
      'A monthly table, counts by interval or a log of contacts: the file is read on your computer, only the sums leave it.',
    ),
    same(
      'Chaque colonne dit une mesure, ou rien. Une moyenne ou un taux est multiplié par le nombre de contacts que vous désignez.',
      'Each column tells a measure, or nothing. An average or a rate is multiplied by the number of contacts that you point at.',
    ),
    same(
      'L’aperçu montre les totaux et ce qui change : le même fichier envoyé deux fois ne change rien, un fichier corrigé remplace les valeurs d’avant.',
      'The preview shows the totals and what changes: the same file sent twice changes nothing, a corrected file replaces earlier values.',
    ),
  ],
  import: [
    same(
      'Le fichier est lu sur votre ordinateur. Les colonnes sur les personnes (conseiller, client) n’en partent jamais.',
      'The file is read on your computer. Columns about persons (agent, customer) never leave it.',
    ),
    same(
      'Chaque ligne refusée est listée avec sa raison ; corrigez le fichier et importez-le de nouveau : rien n’est importé deux fois.',
      'Every refused row is listed with its reason; correct the file and import it again: nothing is imported twice.',
    ),
  ],
  'import-list': [
    same(
      'La liste de tous les contacts reçus, de toute taille. Le fichier est lu ici ; seul ce qu’il faut pour tirer au sort en part, compressé.',
      'The list of all contacts received, of any size. The file is read here; only what a draw needs leaves it, compressed.',
    ),
    same(
      'Une fois la liste envoyée, le serveur travaille seul : fermer le volet ne perd rien. La même liste envoyée deux fois ne compte qu’une fois.',
      'Once the list is sent the server works by itself: closing the pane loses nothing. The same list sent twice counts once.',
    ),
  ],
  frames: [
    same(
      'Pour chaque lot et chaque prestataire : importer la liste, geler la base, recevoir la graine du prestataire, tirer, demander les enregistrements, divulguer, certifier.',
      'For each batch and provider: import the list, freeze the frame, get the provider’s seed, draw, ask for recordings, disclose, certify.',
    ),
    same(
      'Rien ne peut être choisi après coup : la base a une empreinte, la graine deux moitiés, et n’importe qui peut refaire le tirage.',
      'Nothing can be chosen afterwards: the frame has a hash, the seed two halves, and anybody can redo the draw.',
    ),
  ],
  plan: [
    same(
      'Changez dans la feuille le nombre de contacts, la répartition, les minimums ou les prévisions : les marges, les heures et la réserve se recalculent aussitôt, sans réseau.',
      'Change in the sheet the number of contacts, the allocation, the minimums or the forecasts: margins, hours and reserve are computed again at once, without network.',
    ),
    same(
      'Un plan impossible est refusé avec ce qu’il faut changer. Rien n’est enregistré avant que vous ne le demandiez.',
      'An impossible plan is refused with what to change. Nothing is saved until you ask for it.',
    ),
    same(
      'Les volumes reçus prennent la place des prévisions, lot après lot. Les lots déjà tirés gardent ce qui était prévu pour eux.',
      'Volumes received take the place of forecasts, batch after batch. Batches drawn already keep what was planned for them.',
    ),
  ],
  seeds: [
    same(
      'Votre moitié de la graine rend le tirage impossible à arranger : tapez ce que vous voulez, et gardez-le pour refaire le tirage.',
      'Your half of the seed makes the draw impossible to arrange: type what you like, and keep it to redo the draw.',
    ),
  ],
  assignments: [
    same(
      'Cochez les évaluateurs, regardez qui reçoit quoi, puis confiez. Recommencez quand de nouveaux contacts arrivent\u00a0: rien de ce qui est confié ne bouge.',
      'Tick the evaluators, see who gets what, then assign. Do it again when new contacts come: nothing assigned moves.',
    ),
    same(
      'Une double écoute est une seconde ligne, dans la feuille d’un autre évaluateur. Aucun des deux ne voit ce que l’autre écrit avant que les deux aient terminé.',
      'A double listening is a second row, in the sheet of another evaluator. Neither sees what the other writes before both have finished.',
    ),
    same(
      'Quelqu’un part ou s’absente\u00a0: Réattribuer partage ses évaluations non terminées entre les autres, avec ce qui y est déjà écrit.',
      'Somebody leaves or is away: Reassign shares their unfinished evaluations among the others, with what is written in them.',
    ),
  ],
  grids: [
    same(
      'Une grille s’écrit comme un tableau dans une feuille. Partez d’un modèle, d’une grille publiée ou d’un fichier.',
      'A grid is written as a table in a sheet. Start from a template, a published grid or a file.',
    ),
    same(
      'Tant qu’elle n’est pas publiée, elle n’est que dans ce classeur.',
      'As long as it is not published, it only is in this workbook.',
    ),
  ],
  grid: [
    same(
      'Une ligne par critère. Les erreurs sont marquées dans les cellules et listées ici : cliquez pour y aller.',
      'A row per criterion. Errors are marked in the cells and listed here: click to go there.',
    ),
    same(
      'Publier fixe une version, pour toujours. Si des réponses donneraient une autre note, c’est une version majeure : elle rompt la tendance, et chaque tendance le dit.',
      'Publishing fixes a version, for ever. If some answers would score differently, it is a major version: it breaks the trend, and every trend says so.',
    ),
  ],
  workbook: [
    same(
      'Un classeur par organisation et par rôle : un nouveau trimestre ajoute des feuilles, jamais un nouveau fichier.',
      'One workbook per organisation and role: a new quarter adds sheets, never a new file.',
    ),
    same(
      'Partager sans données fait une copie avec les titres et sans aucune ligne.',
      'Share without data makes a copy with the headings and without any row.',
    ),
  ],
} as const satisfies Readonly<Record<string, readonly Text[]>>;
