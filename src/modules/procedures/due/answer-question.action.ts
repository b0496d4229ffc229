import type { Calendar, Calendars } from '#calendar';
import { type Bilingual, dateIn, err, type Instant, inBoth, ok, type PlainDate, type Result } from '#kernel';
import { unitByCode } from '#organisations';
import type { Executor } from '#platform/db';
import { answerDue, type DueAnswer, limitAsked } from './answer.ts';
import { type PublishedRule, ruleOn } from './due.store.ts';
import { dueText } from './due.text.ts';
import { type DueAsked, type DueQuestion, readQuestion } from './question.ts';
import { type DueRefusal, refuse } from './refusals.ts';

/** Where rules and calendars come from: an installation, or the content folder when there is none. */
export interface DueSource {
  /** The rule of a procedure on a day, or the nearest one. */
  readonly ruleOn: (code: string, on: PlainDate) => Promise<PublishedRule | undefined>;
  /** The calendar a unit counts by, the national one without a unit; undefined when there is no such unit. */
  readonly calendarOf: (unit: string | undefined, on: PlainDate) => Promise<Calendar | undefined>;
}

/** Answers a question as it was typed: the same for the command line, the API and whoever else asks. */
export async function answerQuestion(
  source: DueSource,
  asked: DueAsked,
): Promise<Result<DueAnswer, DueRefusal>> {
  const question = readQuestion(asked);
  if (!question.ok) return question;
  const { receivedAt, unit } = question.value;
  const on = dateIn(receivedAt);
  const rule = await ruleAsked(source, question.value.by, on);
  if (!rule.ok) return rule;
  const calendar = await source.calendarOf(unit, on);
  if (!calendar) return err(refuse('due.no-unit', { code: unit ?? '' }));
  const answer = answerDue(rule.value.limit, question.value, calendar);
  const { notes } = rule.value;
  return answer.ok && notes.length > 0 ? ok({ ...answer.value, notes }) : answer;
}

async function ruleAsked(source: DueSource, by: DueQuestion['by'], on: PlainDate) {
  if (by.kind === 'limit') return ok({ limit: by.limit, notes: [] });
  const rule = await source.ruleOn(by.code, on);
  if (!rule) return err(refuse('due.no-procedure', { code: by.code }));
  const limit = limitAsked(by.code, rule.timeLimit, by.variant);
  return limit.ok ? ok({ limit: limit.value, notes: notesOn(by.code, rule, on) }) : limit;
}

function notesOn(
  code: string,
  { effectiveFrom, effectiveTo }: PublishedRule,
  on: PlainDate,
): readonly Bilingual[] {
  const inForce = effectiveFrom <= on && (effectiveTo === undefined || on < effectiveTo);
  return inForce ? [] : [inBoth(dueText, (text) => text.notInForce(code, effectiveFrom))];
}

/** Published procedures and calendars; a unit is found by its code on the day, or today. */
export const installationSource = (deps: {
  readonly db: Executor;
  readonly calendars: Calendars;
  readonly now: () => Instant;
}): DueSource => ({
  ruleOn: (code, on) => ruleOn(deps.db, code, on),
  calendarOf: async (unit, on) => {
    const { db, calendars, now } = deps;
    if (unit === undefined) return calendars.national(db);
    const found = (await unitByCode(db, unit, on)) ?? (await unitByCode(db, unit, dateIn(now())));
    return found && calendars.ofUnit(db, found.id);
  },
});
