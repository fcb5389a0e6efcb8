import { createDynamoStore } from './dynamodb';
import { createKeeper, type Keeper } from './keeper';

/** The memory of a table, with all it takes: what memory.js gives the door. `report` is told by name what a call failed of. */
export function openTable(table: string, report: (error: unknown) => void): Keeper {
  return createKeeper(createDynamoStore({ table }), report);
}
