import type { ChainFinding } from '#audit';
import type { Verification } from '#dossiers';

type Finding = Verification['findings'][number];

/** What an administrator at night makes of a finding; the code beside it is for programs. */
const meaning: Readonly<Record<Finding['what'], string>> = {
  'chain.gap': 'an entry before it is missing',
  'chain.previous': 'does not follow the entry before it',
  'chain.hash': 'was altered after it was written',
  'chain.private': 'its private part was altered after it was written',
  'chain.head': 'the dossier does not stand at the last entry of its journal',
  'event.unknown': 'no such event is known',
  'event.underivable': 'cannot have been decided as it stands',
  'fee.differs': 'what a dossier costs is not what the table of its version gives',
  'date.differs': 'a date, or what hangs on it, is not what the calendar and the rules give',
  'marking.differs': 'where the e-procedure stood is not where its drawing leads',
  'marking.steps': 'the open steps are not those of the e-procedure',
  'calendar.unknown': 'names a calendar that is not there',
  'version.unknown': 'was filed by a version of the procedure that is not there',
  'state.differs': 'the state is not what the journal leads to',
  'column.differs': 'a column is not what the journal leads to',
  'step.differs': 'a step is not what the journal leads to',
  'slice.differs': 'a slice is not what the journal leads to',
  'paper.differs': 'a paper is not what the journal says',
  'application.differs': 'what was filed is not what the journal says',
  'private.erased': 'its private part is gone, and no destruction record says so',
  'private.remains': 'its private part is still there, though a record says that it was destroyed',
  'destruction.differs': 'the destruction record is not of this journal',
  'journal.missing': 'the journal does not begin with the filing',
};

/** Dossier, entry, what it means, its code; then the field: what is written ≠ what follows. */
export function findingLine({ dossierId, seq, what, detail }: Finding): string {
  const where = seq === undefined ? dossierId : `${dossierId} entry ${seq}`;
  return `${where}: ${meaning[what]} (${what})${detail === undefined ? '' : ` — ${detail}`}`;
}

export const gapLine = ({ agencyCode, day, last, codes }: Verification['codeGaps'][number]): string =>
  `${agencyCode} ${day}: the counter stands at ${last}, but ${codes} dossiers carry a code of that day, or a number above`;

export const astrayLine = (rows: number): string =>
  `${rows} rows of the work lists are missing, too many or other than the dossiers say: whoever looks for work may not see it`;

/** An entry of the journal of administration, with what stands there now. */
export const adminFindingLine = ({ seq, what, detail }: ChainFinding): string =>
  `administration entry ${seq}: ${meaning[what]} (${what}) — ${detail}`;
