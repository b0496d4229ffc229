export type { Schema } from '#db/row-types';
export { type DatabaseAddress, type DatabaseOptions, openDatabase } from './database.ts';
export { violatedConstraint } from './errors.ts';
export type { Db, Executor, Query, Tx } from './executor.ts';
export { freeze, type Moment, momentOf } from './freeze.ts';
