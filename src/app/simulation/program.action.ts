import { announce, setUnitHours, suggestedYear } from '#calendar';
import { actOnPassedDates, queueRecount, recountOpen } from '#dossiers';
import { addDays, type Instant, type PlainDate, plainDate, type System, weekdayOf } from '#kernel';
import type { Stage } from './act.action.ts';

interface Moment {
  readonly date: PlainDate;
  readonly minute: number;
  readonly at: Instant;
  readonly year: number;
}

/** What happens without anybody: passed dates, and in their season a flood and next year's days off. */
export async function programWork(stage: Stage, moment: Moment): Promise<void> {
  const { at, date, year, minute } = moment;
  const passed = await actOnPassedDates(stage.office, at);
  for (const _ of passed.done) stage.count('actions', 'passed dates');
  const [broken] = passed.failed;
  if (broken)
    throw new Error(`seed ${stage.seed}: ${broken.what} of ${broken.dossierId}`, { cause: broken.fault });
  const failed = passed.refused.find(({ refusal }) => !overtaken.has(refusal.code));
  if (failed)
    throw new Error(
      `seed ${stage.seed}: ${failed.what} of ${failed.dossierId} was refused: ${failed.refusal.code}`,
    );
  if (minute !== 18 * 60) return;
  if (date === `${year}-07-12`) await flood(stage, moment);
  if (date === `${year}-10-04`) await nextYear(stage, moment);
}

/** Where silence is no consent a passed date does nothing; and what comes first may leave nothing to the next. */
const overtaken = new Set(['step.silence-is-not-consent', 'step.already-done', 'dossier.moved-on']);

const simulation: System = { kind: 'system', reason: 'mô phỏng' };

/** One commune is closed for two days: its own hours make a calendar of its own. */
async function flood(stage: Stage, { at, year }: Moment): Promise<void> {
  const [commune] = stage.province.communes;
  const closures = ['13', '14'].map((day) => ({
    date: plainDate(`${year}-07-${day}`),
    ...{ name: { vi: 'Lũ quét', en: 'Flash flood' }, source: 'mô phỏng', open: [] },
  }));
  const own = { validFrom: plainDate(`${year}-07-13`), closures };
  await setUnitHours(
    stage.province.db,
    commune,
    { own, actor: simulation, note: '', now: at },
    { recount: queueRecount },
  );
  await recount(stage, at);
}

/** In autumn the days off of the year that comes are announced, otherwise than the law alone would have them. */
async function nextYear(stage: Stage, { at, year }: Moment): Promise<void> {
  const days = suggestedYear(year + 1);
  const off = weekdayAfter(plainDate(`${year + 1}-01-10`), 2);
  const name = { vi: 'Nghỉ hoán đổi', en: 'Swap' };
  const swap = { date: off, name, kind: 'swap-off', source: 'mô phỏng' } as const;
  const workingSaturdays = [weekdayAfter(off, 6)];
  const announced = await announce(
    stage.province.db,
    {
      days: { ...days, daysOff: [...days.daysOff, swap], workingSaturdays },
      actor: simulation,
      note: '',
      now: at,
    },
    { recount: queueRecount },
  );
  if (!announced.ok) throw new Error(`The year ${year + 1} is not announced: ${announced.error.code}`);
  await recount(stage, at);
}

/** The first such day of the week after a date; 1 is Monday. */
function weekdayAfter(date: PlainDate, weekday: number): PlainDate {
  const next = addDays(date, 1);
  return weekdayOf(next) === weekday ? next : weekdayAfter(next, weekday);
}

async function recount(stage: Stage, at: Instant): Promise<void> {
  const { done, refused } = await recountOpen(stage.office, at);
  for (let nth = 0; nth < done; nth += 1) stage.count('actions', 'recount');
  const [failed] = refused;
  if (failed)
    throw new Error(`seed ${stage.seed}: ${failed.id} is not counted again: ${failed.refusal.code}`);
}
