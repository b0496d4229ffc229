import { addWorkingTime, type Calendar, workdayMinutes } from '#calendar';
import type { DossierOffice } from '#dossiers';
import { dateIn, type Instant } from '#kernel';
import { type DemonstrationPost, staffedAgencies, type Unit, unitByCode } from '#organisations';
import type { Db, Executor, Tx } from '#platform/db';
import type { FileStore } from '#platform/files';
import type { PdfPrinter } from '#platform/pdf';
import { type ProcedureVersion, versionInForce } from '#procedures';
import { keepSpecimens } from './papers.action.ts';
import type { Commune } from './people.ts';
import { planDemonstration, storyDays } from './plan.ts';
import { play, type Stage } from './play.action.ts';
import { staffOf } from './staff.action.ts';
import type { Staff } from './staff.ts';
import { type Procedure, procedureCodes } from './storyline.ts';
import { type WorkingLine, workingLine } from './working-line.ts';

/** The commune whose officials' logins are printed at the start: nearly every kind of dossier is there. */
const shownCommune = '24871';
/** The second: Hàm Thuận Nam, in the other half of the province. */
const secondCommune = '23110';

/** What the demonstration is played with. */
export interface Theatre {
  readonly office: DossierOffice;
  readonly files: FileStore;
  readonly printer: PdfPrinter;
  /** Code of the province its units are in. */
  readonly province: string;
  /** The posts of the demonstration with the people in them. */
  readonly posts: readonly DemonstrationPost[];
}

/**
 * Makes the dossiers of the demonstration: four working weeks of filing, deciding and handing out up to now,
 * by the commands of every day and in one commit, so that there are all of them or none. Answers how many;
 * none when the working calendar does not reach far enough around now.
 */
export async function fillDemonstrationDossiers(theatre: Theatre, now: Instant): Promise<number> {
  const attach = await keepSpecimens(theatre.files, theatre.printer);
  return theatre.office.db.transaction(async (tx) => {
    const office = { ...theatre.office, db: within(tx) };
    const units = await communesInOrder(tx, now);
    const [home, ...others] = await namedAs(tx, units, theatre.province, now);
    const calendar = units[0] && (await office.calendarOf(tx, units[0].id));
    const line = calendar && lineThrough(calendar, now);
    if (!line || !home) return 0;
    const versions = await versionsOn(tx, now);
    const known = { versions, posts: theatre.posts, at: line.at(0) };
    const communes: { unit: Unit; staff: Staff }[] = [];
    for (const unit of units) communes.push({ unit, staff: await staffOf(tx, unit, known) });
    return play({ office, attach, versions, communes }, planDemonstration(line, [home, ...others]));
  });
}

/** A database that is this transaction: the commands of the play become one commit. */
const within = (tx: Tx): Db => ({
  ...{ sql: tx.sql, run: (query) => tx.run(query) },
  ...{ transaction: (work) => work(tx), close: async () => undefined },
});

/** The farthest a story looks ahead: an applicant asked for a paper has fifteen working days. */
const daysAhead = 20;

function lineThrough(calendar: Calendar, now: Instant): WorkingLine | undefined {
  const reaches = addWorkingTime(now, daysAhead * workdayMinutes, calendar).ok;
  return reaches ? workingLine(now, calendar, storyDays) : undefined;
}

/** The communes with a desk, the two best known first. */
async function communesInOrder(db: Executor, now: Instant): Promise<readonly Unit[]> {
  const units = (await staffedAgencies(db, dateIn(now))).filter(({ kind }) => kind === 'commune');
  const rank = ({ code }: Unit): number => (code === shownCommune ? 0 : code === secondCommune ? 1 : 2);
  return [...units].sort((a, b) => rank(a) - rank(b));
}

async function namedAs(
  db: Executor,
  units: readonly Unit[],
  provinceCode: string,
  now: Instant,
): Promise<readonly Commune[]> {
  const province = await unitByCode(db, provinceCode, dateIn(now));
  if (!province) throw new Error(`No province ${provinceCode}`);
  const provinceName = province.fullName.vi;
  return units.map(({ code, fullName }) => ({ code, name: fullName.vi, provinceCode, provinceName }));
}

async function versionsOn(db: Executor, now: Instant): Promise<Stage['versions']> {
  const versionOf = async (procedure: Procedure): Promise<ProcedureVersion> => {
    const found = await versionInForce(db, procedureCodes[procedure], dateIn(now));
    if (!found) throw new Error(`The catalogue has no ${procedureCodes[procedure]} in force`);
    return found;
  };
  return {
    birth: await versionOf('birth'),
    business: await versionOf('business'),
    copies: await versionOf('copies'),
    extract: await versionOf('extract'),
    marriage: await versionOf('marriage'),
    permit: await versionOf('permit'),
  };
}
