/** What `coding.js` leaves behind. */
export { codingSpecification } from './coding-specification.ts';
export { completeTable } from '../office/complete-table.ts';
