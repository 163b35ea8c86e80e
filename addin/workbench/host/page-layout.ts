import type { OptionSpec } from './option-tree.ts';

/** How a sheet prints; kept, printed by nobody here. */
export const pageLayout: OptionSpec = {
  name: 'pageLayout',
  members: [
    'orientation',
    'paperSize',
    'zoom',
    'centerHorizontally',
    'centerVertically',
    'printGridlines',
    'printHeadings',
    'printOrder',
    'blackAndWhite',
    'draftMode',
    'topMargin',
    'bottomMargin',
    'leftMargin',
    'rightMargin',
    'headerMargin',
    'footerMargin',
  ],
  children: {
    headersFooters: {
      name: 'headerFooterGroup',
      members: ['state', 'useSheetMargins', 'useSheetScale'],
      children: {
        defaultForAllPages: {
          name: 'headerFooter',
          members: ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'],
        },
      },
    },
  },
  setters: {
    setPrintArea: 'printArea',
    setPrintTitleRows: 'printTitleRows',
    setPrintTitleColumns: 'printTitleColumns',
    setPrintMargins: 'margins',
  },
};
