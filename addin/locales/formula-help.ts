import type { Text } from '#domain/text';
import type { FormulaId } from '../formulas/registry.ts';

/** What the help page adds to a formula's summary: made when the add-in is built, so that the pane does without. */
export const formulaHelp = {
  BAROMETER: {
    fr: 'La note est sur l’échelle de l’organisation (20 par défaut), pondérée par les volumes réellement reçus. D’un trimestre clôturé, elle ne change plus ; d’une vague ouverte, elle est provisoire et change d’elle-même après chaque échange.',
    en: 'The score is on the organisation’s scale (20 by default), weighted by the volumes really received. Of a closed quarter it never changes again; of an open wave it is provisional and changes by itself after each exchange.',
  },
  BAROMETER_LOW: {
    fr: 'Intervalle t stratifié (Satterthwaite), avec correction de population finie. #N/A quand il n’existe pas.',
    en: 'Stratified t interval (Satterthwaite), with finite population correction. #N/A when there is none.',
  },
  BAROMETER_HIGH: {
    fr: 'Les mêmes règles que BAROMETER_LOW.',
    en: 'The same rules as BAROMETER_LOW.',
  },
  BAROMETER_MARGIN: {
    fr: 'Pour écrire « 15,2 ± 0,6 ». Les bornes restent la référence quand l’intervalle touche le bout de l’échelle.',
    en: 'To write “15.2 ± 0.6”. The bounds remain the reference when the interval reaches the end of the scale.',
  },
  BAROMETER_N: {
    fr: 'Il est montré même quand la note ne l’est pas, faute de cinq évaluations.',
    en: 'It is shown even when the score is not, for want of five evaluations.',
  },
  BAROMETER_CHANGE: {
    fr: 'Sur plusieurs plateaux, canaux ou sens, l’écart est à poids constants : ce que les volumes ont déplacé n’y est pas. #N/A avec la raison quand les deux vagues ne se comparent pas : autre version majeure de la grille, trop peu d’évaluations, première vague.',
    en: 'Over several platforms, channels or directions the difference is at constant weights: what the volumes moved is not in it. #N/A with the reason when the two waves cannot be compared: another major version of the grid, too few evaluations, first wave.',
  },
  BAROMETER_TREND: {
    fr: 'Test de Holm à 5 % parmi les plateaux de même mission. ≈ ne veut pas dire « égal » : l’écart est plus petit que ce que ces échantillons savent voir. Un seul canal et un seul sens : sinon #N/A, donnez-en un.',
    en: 'Holm’s test at 5 % among the platforms of the same mission. ≈ does not mean “equal”: the difference is smaller than these samples can see. One channel and one direction: else #N/A, give one.',
  },
  BAROMETER_CARD: {
    fr: 'La case montre « 15,2 ± 0,6 (n 74) ». La carte donne bornes, statut, écart et tendance, poids, volume laissé de côté, date, vague et révision. Les Excel sans cartes montrent la note seule. Pour calculer, prenez BAROMETER : une carte n’est pas un nombre.',
    en: 'The cell shows “15.2 ± 0.6 (n 74)”. The card gives bounds, status, difference and trend, weights, volume left out, date, wave and revision. An Excel without cards shows the score alone. To calculate take BAROMETER: a card is not a number.',
  },
  BAROMETER_STATUS: {
    fr: 'Statuts : closed (clôturé), provisional (provisoire), imported (repris), too-few (trop peu d’évaluations), suppressed (masqué), not-collected (rien de compté). La date est celle où les évaluations ont été lues\u00a0: un chiffre publié auquel moins de cinq évaluations se sont ajoutées garde sa valeur et sa date.',
    en: 'Statuses: closed, provisional, imported, too-few, suppressed, not-collected. The date is when the evaluations were read: a released figure to which fewer than five evaluations were added keeps its value and its date.',
  },
  BAROMETER_TABLE: {
    fr: 'Le tableau se répand à droite et vers le bas : laissez la place libre. Au-delà de 5 000 lignes, il est coupé.',
    en: 'The table spills to the right and downwards: leave the space free. Beyond 5,000 rows it is cut.',
  },
  BAROMETER_REPORT: {
    fr: 'Le tableau se répand à droite et vers le bas : laissez la place libre. Les nombres ne sont pas arrondis : mettez-les au format voulu. Une case sans valeur est #N/A avec sa raison. Comparaisons, rangs et dérive se lisent dans un canal et un sens.',
    en: 'The table spills to the right and downwards: leave the space free. Numbers are not rounded: format them as wanted. A cell without value is #N/A with its reason. Comparisons, ranks and drift are read in one channel and direction.',
  },
  BAROMETER_SENTENCE: {
    fr: 'Les mêmes arguments que BAROMETER_REPORT. Après une ligne vide viennent la méthode et ce que l’état ne peut pas dire.',
    en: 'The same arguments as BAROMETER_REPORT. After an empty row come the method and what the report cannot say.',
  },
  BAROMETER_ACCURACY: {
    fr: 'Pondérée par les volumes comme la note. Comptent les évaluations complètes où un critère critique de la famille s’applique ; Intervalle de Wilson par strates (MOVER), sans correction de population finie. #N/A quand les grilles de la vague n’en ont pas.',
    en: 'Weighted by volumes as the score is. Complete evaluations to which a critical criterion of the family applies are counted; Stratified Wilson interval (MOVER), without finite population correction. #N/A when the grids of the wave have none.',
  },
  BAROMETER_SAMPLESIZE: {
    fr: 'Calculé ici, sans réseau, pour un intervalle à 95 % et arrondi au contact supérieur : n₀ = (1,96 × écart-type ÷ marge)², puis n₀ ÷ (1 + n₀ ÷ population). Marge et écart-type sont sur l’échelle de l’organisation (20 tant que personne n’est connecté) ; sans écart-type, 16 % de l’échelle : 3,2 sur 20. C’est le nombre d’un plateau ou d’une strate : la feuille du plan, elle, répartit entre plateaux.',
    en: 'Computed here, without network, for a 95 % interval and rounded up to the next contact: n₀ = (1.96 × deviation ÷ margin)², then n₀ ÷ (1 + n₀ ÷ population). Margin and deviation are on the organisation’s scale (20 while nobody is signed in); without a deviation, 16 % of the scale: 3.2 out of 20. It is the number of one platform or stratum: the sheet of the plan shares out among platforms.',
  },
  BAROMETER_KPI: {
    fr: 'Un rapport de sommes, jamais une moyenne de moyennes ; une part est entre 0 et 1, une durée en secondes. Écrit après l’indicateur, « #n » donne sur combien il repose, « #low » et « #high » son intervalle à 95 %, « #status » son statut (complete, partial, too-few, not-collected, overlapping, not-valued), « #missing » les jours sans rien de compté, « #notes » ce qu’il faut savoir : =BAROMETER_KPI("nps#low";…). « partial » montre la valeur des jours comptés. « objectif:nps », « ecart:nps » et « bonus:nps » lisent les objectifs, « motif:LIVRAISON » la part d’un motif. « cost#ledger », « cost#unallocated », « cost#nature:staff », « roi#low », « roi#high », « roi#breakeven », « roi#payback » (mois) accompagnent COSTPERCONTACT et BAROMETER_ROI. Le dictionnaire s’écrit dans le classeur depuis le volet, Finance et activité.',
    en: 'A ratio of sums, never a mean of means; a share is between 0 and 1, a duration in seconds. Written after the indicator, “#n” gives what it rests on, “#low” and “#high” its 95 % interval, “#status” its status (complete, partial, too-few, not-collected, overlapping, not-valued), “#missing” the days with nothing counted, “#notes” what there is to know: =BAROMETER_KPI("nps#low",…). “partial” shows the value of the days counted. “target:nps”, “gap:nps” and “bonus:nps” read targets, “reason:DELIVERY” the share of a reason. “cost#ledger”, “cost#unallocated”, “cost#nature:staff”, “roi#low”, “roi#high”, “roi#breakeven”, “roi#payback” (months) go with COSTPERCONTACT and BAROMETER_ROI. The dictionary is written into the workbook from the pane, Finance and activity.',
  },
  COSTPERCONTACT: {
    fr: 'Le grand livre du trimestre (feuille Coûts) divisé par les contacts traités. Une ligne sans canal est répartie selon le temps de traitement, divisé par le nombre de contacts qu’un conseiller mène à la fois. « dossier » : tous les contacts entrants et sortants d’un dossier ; « ca » : coût sur chiffre d’affaires ; « point » : par contact et par point de baromètre ; un code de motif : par contact de ce motif. #N/A tant qu’il manque un coût, une activité ou un taux de change : le message dit lequel. Réservé à la qualité, à la finance et au comité.',
    en: 'The ledger of the quarter (sheet Costs) divided by the contacts answered. A line without channel is shared by handling time, divided by how many contacts an agent handles at once. “case”: all contacts of a case, in and out; “revenue”: cost over revenue; “point”: per contact and point of the barometer; the code of a reason: per contact of that reason. #N/A as long as a cost, an activity or an exchange rate is missing: the message says which. For the quality team, finance and the committee.',
  },
  BAROMETER_ROI: {
    fr: '(gains × adoption − coûts) ÷ coûts, sur les actions de la feuille Gains. Les bornes, le seuil de rentabilité et le délai de retour se lisent par =BAROMETER_KPI("roi#low";…), "roi#high", "roi#breakeven" et "roi#payback". À lire à côté de l’attrition, du NPS et de l’effort client : une économie peut coûter des clients.',
    en: '(gains × adoption − costs) ÷ costs, over the actions of the sheet Gains. Bounds, break-even and payback are read with =BAROMETER_KPI("roi#low",…), "roi#high", "roi#breakeven" and "roi#payback". To be read beside churn, NPS and customer effort: a saving may cost customers.',
  },
  BAROMETER_PRACTICE: {
    fr: 'Sur les contacts codés de la vague, avec n, intervalle et statut ; des écarts observés, jamais des causes. Mesures : « fréquence » (pondérée par les volumes reçus), « secondes » (écart de durée moyenne avec et sans ; « secondes-robuste » par médiane), « secondes-propres » (durée de la pratique), « refus », « refus-sans », « écart-refus », « écart-refus-ajusté » (à plateau et motif égaux), « coût-marque » et « coût-prestataire » (par an, selon la feuille Hypothèses et l’unité du contrat ; pour la qualité, la finance et le comité). Écrit après la mesure, « #n », « #low », « #high », « #status », « #notes » ; « #with » et « #without » comptent les deux côtés d’un écart ; « #time », « #lost », « #even-seconds », « #swing-low:seconds », « #swing-high:seconds » détaillent un coût. "*" à la place de la pratique : part de refus et durée moyenne de tous les contacts codés. Une vague ouverte n’est lue que par l’équipe qualité.',
    en: 'Over the contacts coded in the wave, with n, interval and status; differences seen, never causes. Measures: “rate” (weighted by volumes received), “seconds” (difference of mean duration with and without; “seconds-robust” by medians), “seconds-own” (what the practice takes), “refusal”, “refusal-without”, “refusal-difference”, “refusal-adjusted” (within platform and reason), “cost-brand” and “cost-provider” (a year, by the sheet Assumptions and the contract unit; for the quality team, finance and the committee). Written after the measure, “#n”, “#low”, “#high”, “#status”, “#notes”; “#with” and “#without” count both sides of a difference; “#time”, “#lost”, “#even-seconds”, “#swing-low:seconds”, “#swing-high:seconds” detail a cost. "*" in place of the practice: share of refusals and mean duration of all contacts coded. An open wave is read by the quality team alone.',
  },
  EVALSCORE: {
    fr: 'Les réponses sont celles d’une ligne, dans l’ordre de la grille. N ou NA : non applicable. Une réponse obligatoire absente donne #N/A, une réponse refusée #VALEUR! ; le message la nomme.',
    en: 'The answers are those of one row, in grid order. N or NA: not applicable. A missing required answer gives #N/A, a refused one #VALUE!; the message names it.',
  },
} as const satisfies Record<FormulaId, Text>;

/** Words of the help page. */
export const helpTexts = {
  title: { fr: 'Formules du Baromètre Qualité', en: 'Formulas of the Quality Barometer' },
  introduction: {
    fr: 'Tapez une formule dans une cellule, comme toute autre formule d’Excel. Ce qui n’existe pas est #N/A avec sa raison, jamais 0 : arrêtez-vous sur la cellule pour la lire.',
    en: 'Type a formula in a cell, like any other formula of Excel. What does not exist is #N/A with its reason, never 0: stop on the cell to read it.',
  },
  argument: { fr: 'argument', en: 'argument' },
  meaning: { fr: 'ce qu’il prend', en: 'what it takes' },
  optional: { fr: 'facultatif', en: 'optional' },
  example: { fr: 'Exemple :', en: 'Example:' },
  otherLanguage: { fr: 'In English', en: 'En français' },
  missing: {
    fr: '#NOM? à la place d’un résultat : le complément n’est pas chargé. Ouvrez Accueil > Compléments, puis le Baromètre.',
    en: '#NAME? in place of a result: the add-in is not loaded. Open Home > Add-ins, then the Barometer.',
  },
} as const satisfies Record<string, Text>;
