import { type PlainDate, plainDate, type UnitId } from '#kernel';
import type { Executor } from '#platform/db';
import type { FigureName } from '../figures/figures.ts';
import type { FigureRole } from '../projection/contributions.ts';
import { countedChannels, timelinesses } from '../projection/fact.ts';
import { behindSql } from './behind.sql.ts';
import { type BehindLine, lineStates } from './line.ts';
import type { Mark } from './mark.ts';

export interface BehindQuestion {
  readonly figure: FigureName;
  readonly role?: FigureRole | undefined;
  readonly units: readonly UnitId[];
  readonly from: PlainDate;
  /** The last day counted. */
  readonly until: PlainDate;
  readonly after?: Mark | undefined;
  readonly limit: number;
}

/** The next dossiers of the list behind a figure, newest first. */
export async function linesBehind(db: Executor, question: BehindQuestion): Promise<readonly BehindLine[]> {
  const { figure, role, units, from, until, after, limit } = question;
  const rows = await db.run<Row>({
    text: behindSql(figure, role),
    values: [units, from, until, after?.day ?? null, after?.rowNo ?? null, limit],
  });
  return rows.map(lineOf);
}

interface Row {
  readonly row_no: number;
  readonly day: string;
  readonly code: string | null;
  readonly procedure_code: string;
  readonly channel: string;
  readonly accepted_on: string | null;
  readonly due_on: string | null;
  readonly ended_on: string | null;
  readonly refused_on: string | null;
  readonly state: string;
  readonly timeliness: string | null;
  readonly unit_vi: string;
  readonly unit_en: string;
  readonly procedure_vi: string | null;
  readonly procedure_en: string | null;
}

const lineOf = (row: Row): BehindLine => ({
  code: row.code,
  procedureCode: row.procedure_code,
  procedure: { vi: row.procedure_vi ?? row.procedure_code, en: row.procedure_en ?? row.procedure_code },
  unit: { vi: row.unit_vi, en: row.unit_en },
  channel: known(countedChannels, row.channel),
  acceptedOn: day(row.accepted_on),
  dueOn: day(row.due_on),
  endedOn: day(row.ended_on),
  refusedOn: day(row.refused_on),
  state: known(lineStates, row.state),
  timeliness: row.timeliness === null ? null : known(timelinesses, row.timeliness),
  mark: { day: plainDate(row.day), rowNo: row.row_no },
});

const day = (text: string | null): PlainDate | null => (text === null ? null : plainDate(text));

function known<T extends string>(words: readonly T[], text: string): T {
  const found = words.find((word) => word === text);
  if (found === undefined) throw new Error(`Unknown word in a fact: ${text}`);
  return found;
}
