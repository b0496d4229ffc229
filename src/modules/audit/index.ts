export { type AdminChange, nameOfActor, type Subject, type SubjectKind } from './admin-change.ts';
export { differences } from './journal/difference.ts';
export { actionWords, differenceWords, kindWords } from './journal/entry-words.ts';
export { filterIn as journalFilterIn } from './journal/journal.form.ts';
export { journalPath } from './journal/journal.paths.ts';
export { searchJournal } from './journal/journal.store.ts';
export type { JournalEntry } from './journal/journal-entry.ts';
export { recordChange } from './record-change.action.ts';
export {
  type ChainFinding,
  type ChainVerification,
  verifyAdminEvents,
} from './verify/verify-chain.action.ts';
