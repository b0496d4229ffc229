export { loadWorklist, type Worklist, type WorklistDeps } from './load-worklist.action.ts';
export type { Filter, Section } from './sections.ts';
export type { WorkItem } from './work.ts';
export { administrationPath } from './worklist.paths.ts';
