import { addUnits, noUnits, unitsOf, type RequestUnits } from '../../infra/aws/costs/request-units.ts';
import { MemoryTables } from './memory-tables.ts';

/** Counts what DynamoDB would count of whatever the tables in this process are asked from now on. */
export function countTables(): { readonly counted: () => RequestUnits } {
  let units = noUnits;
  const open = Reflect.get(MemoryTables.prototype, 'open');
  MemoryTables.prototype.open = function (this: MemoryTables) {
    const options = open.call(this);
    const answer = options.documents.send.bind(options.documents) as (command: object) => Promise<object>;
    const send = async (command: { readonly input: object }): Promise<object> => {
      const output = await answer(command);
      const exchange = { command: command.constructor.name, input: command.input, output };
      units = addUnits(units, unitsOf(exchange));
      return output;
    };
    Object.assign(options.documents, { send });
    return options;
  };
  return { counted: () => units };
}
