/** What a chart says of itself. */
export const chartTexts = {
  fr: {
    notSimulated: (kind: string) => `Non simulé ici : ${kind}`,
    placeholder: 'Titre du graphique',
    axisPlaceholder: 'Titre de l’axe',
    labelOf: (name: string, title: string) => (title === '' ? name : `${name} : ${title}`),
    empty: 'Aucune série à tracer',
    resize: 'Redimensionner le graphique',
  },
  en: {
    notSimulated: (kind: string) => `Not simulated here: ${kind}`,
    placeholder: 'Chart Title',
    axisPlaceholder: 'Axis Title',
    labelOf: (name: string, title: string) => (title === '' ? name : `${name}: ${title}`),
    empty: 'No series to plot',
    resize: 'Resize the chart',
  },
} as const;

export type ChartTexts = (typeof chartTexts)['fr' | 'en'];
