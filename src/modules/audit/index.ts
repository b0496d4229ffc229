export type { AdminChange, Subject, SubjectKind } from './admin-change.ts';
export { recordChange } from './record-change.action.ts';
