/** Of what a workbook keeps of its plans; known to the pane before it knows anything else of them. */
export const PLAN_NAMESPACE = 'urn:barometre-qualite:plan-sheet';
