export { isEmptyDatabase } from './empty.ts';
export { readMigrations } from './files.ts';
export { MigrationProblem, migrate, requireMigrated } from './migrate.ts';
export type { Migration } from './plan.ts';
export { snapshot } from './snapshot.ts';
