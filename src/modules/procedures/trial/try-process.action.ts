import type { CalendarFault, Calendars } from '#calendar';
import type { Result } from '#kernel';
import type { Unit } from '#organisations';
import type { Executor } from '#platform/db';
import { countedLimit, type ProcedureContent } from '../procedure.ts';
import { holding } from '../process/allowances.ts';
import { legalMinutes } from '../process/legal-time.ts';
import type { StepGraph } from '../process/step-graph.ts';
import { runTrial } from './run-trial.ts';
import type { Trial, TypedTrial } from './trial.ts';

export type TrialDeps = { readonly db: Executor; readonly calendars: Calendars };

/** Tries a process of a draft with the calendar of one of `units`, else the national one; nothing is written. */
export async function tryProcess(
  { db, calendars }: TrialDeps,
  { content, graph }: { readonly content: ProcedureContent; readonly graph: StepGraph },
  typed: TypedTrial,
  units: readonly Unit[],
): Promise<Result<Trial, CalendarFault>> {
  const { timeLimit, pausePolicies: pauses, supplement } = content;
  const variant = timeLimit.variants.find(({ key }) => key === typed.variant);
  const limit = variant?.limit ?? timeLimit.limit;
  const unit = units.find(({ code }) => code === typed.unit);
  return runTrial(
    {
      ...{ graph, pauses, receivedAt: typed.receivedAt },
      calendar: await (unit ? calendars.ofUnit(db, unit.id) : calendars.national(db)),
      limit: limit.kind === 'by-plan' ? undefined : countedLimit(timeLimit, limit),
      assume: holding(timeLimit.variants, variant) ?? (() => undefined),
      supplementMinutes: legalMinutes(supplement.answerWithin),
    },
    typed.answers,
  );
}
