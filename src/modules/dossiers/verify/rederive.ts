import type { Calendar } from '#calendar';
import { type DossierId, type Instant, isoOf, type System } from '#kernel';
import type { Answers } from '#procedures';
import type { DecisionContext, ProcedureRules } from '../decision.ts';
import type { Dossier } from '../dossier.ts';
import type { DossierEvent } from '../events.ts';
import { evolve } from '../fold/evolve.ts';
import { endStates } from '../handling.ts';
import { feeFor } from '../intake/fee-for.ts';
import { canonicalText, type Finding, type Said } from './findings.ts';
import { filingFollows, follows } from './follows.ts';
import { same } from './same.ts';
import type { Saying } from './saying.ts';
import { looksAtAnswers, strayed } from './steps-follow.ts';

/** What journals are derived again with. */
export interface Law {
  readonly rules: ProcedureRules;
  /** Of the procedures it was put under later, by their versions. */
  readonly others?: ReadonlyMap<string, ProcedureRules>;
  readonly calendars: ReadonlyMap<string, Calendar>;
  /** Undefined: erased, as the law has it. */
  readonly answers: Answers | undefined;
}

const verifier: System = { kind: 'system', reason: 'verify' };

/**
 * Folds a journal and derives each entry's dates and markings anew on the way, from nothing but the entries
 * before it, the calendar it names and the rules of the version.
 */
export function rederive(
  dossierId: DossierId,
  said: readonly Said[],
  law: Law,
): { readonly dossier: Dossier | undefined; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  let dossier: Dossier | undefined;
  // Once steps and marking have parted they stay so; only where it happened is of interest.
  let astray = false;
  let { rules } = law;
  said.forEach(({ seq, at, event }, index) => {
    const found = (what: Finding['what'], detail: string) => findings.push({ dossierId, seq, what, detail });
    checkTime(event, at, found);
    rules = rulesAfter(event, law, rules);
    checkSaying({ before: dossier, event, at, last: said[index - 1]?.event }, { ...law, rules }, found);
    checkFee(dossier, event, { ...law, rules }, found);
    dossier = evolve(dossier, dossierId, event);
    if (astray || said[index + 1]?.at === at || !inHands(dossier)) return;
    for (const stray of strayed(dossier)) found('marking.steps', canonicalText(stray));
    astray = strayed(dossier).length > 0;
  });
  return { dossier, findings };
}

/** Put under the right procedure, it is handled by that one's rules from this entry on. */
function rulesAfter(event: DossierEvent, { others }: Law, rules: ProcedureRules): ProcedureRules {
  if (event.type !== 'ReceptionCorrected' || !event.public.procedure) return rules;
  return others?.get(event.public.procedure.versionId) ?? rules;
}

type Found = (what: Finding['what'], detail: string) => void;

const inHands = ({ acceptedAt, handling }: Dossier): boolean =>
  acceptedAt !== null && !endStates.some((each) => each === handling);

/** When an entry was written is part of the chain twice; both must say the same. */
function checkTime(event: DossierEvent, at: Instant, found: Found): void {
  const own = timeIn(event);
  if (own !== at) found('date.differs', `${event.type} at: ${isoOf(own)} ≠ ${isoOf(at)}`);
}

function timeIn({ type, public: open }: DossierEvent): Instant {
  if (type === 'StepOpened' || type === 'OpinionAsked') return open.openedAt;
  return type === 'SupplementRequested' ? open.askedAt : open.at;
}

/** A table is held against again; what a resolution set is what the entry says. */
function checkFee(
  before: Dossier | undefined,
  event: DossierEvent,
  { rules, answers }: Law,
  found: Found,
): void {
  if (!before || event.type !== 'DossierAccepted' || answers === undefined) return;
  const { fee } = event.private;
  if (!fee || fee.ground !== undefined) return;
  const now = feeFor(before, { rules, answers, acceptance: undefined });
  if (!same(fee, now)) found('fee.differs', `${shown(fee)} ≠ ${shown(now)}`);
}

interface Spoken {
  readonly before: Dossier | undefined;
  readonly event: DossierEvent;
  readonly at: Instant;
  readonly last: DossierEvent | undefined;
}

function checkSaying(spoken: Spoken, law: Law, found: Found): void {
  const { before, event } = spoken;
  const name = calendarIn(event) ?? before?.deadline?.calendar;
  // Of the first release: nobody wrote down by which calendar.
  if (name === undefined && isCounted(event)) return;
  const calendar = name === undefined ? anyOf(law.calendars) : law.calendars.get(name);
  if (!calendar) {
    if (name !== undefined) found('calendar.unknown', name);
    return;
  }
  try {
    const open: Readonly<Record<string, unknown>> = event.public;
    for (const [field, value] of Object.entries(sayingOf(spoken, law, calendar)))
      if (!same(open[field], value))
        found(
          field === 'process' ? 'marking.differs' : 'date.differs',
          `${event.type} ${field}: ${shown(open[field])} ≠ ${shown(value)}`,
        );
  } catch (error) {
    // Damage and not input: whatever stops the derivation is what there is to say about the entry.
    found('event.underivable', `${event.type}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function sayingOf({ before, event, at, last }: Spoken, { rules, answers }: Law, calendar: Calendar): Saying {
  if (event.type === 'DossierSubmitted') return filingFollows({ now: at, calendar });
  if (!before) throw new Error('nothing was filed before it');
  const context: DecisionContext = {
    ...{ now: at, actor: verifier, calendar, rules, answers: answers ?? {}, acceptance: undefined },
    newStepId: () => {
      throw new Error('A step is not opened by verifying');
    },
  };
  const { process, ...saying } = follows(before, event, context, last);
  if (process === undefined || (answers === undefined && looksAtAnswers(rules.graph))) return saying;
  return { ...saying, process };
}

/** The calendar an entry itself names. */
export function calendarIn({ type, public: open }: DossierEvent): string | undefined {
  switch (type) {
    case 'DossierAccepted':
      return open.deadline.calendar;
    case 'DossierSubmitted':
    case 'SupplementRequested':
    case 'SupplementAnswered':
    case 'DossierReopened':
    case 'DueRecounted':
      return open.calendar;
    default:
      return undefined;
  }
}

/** Whether something in it is reckoned by a calendar; only then must one be known. */
const isCounted = ({ type }: DossierEvent): boolean =>
  type === 'DossierSubmitted' ||
  type === 'SupplementRequested' ||
  type === 'SupplementAnswered' ||
  type === 'DossierReopened';

const anyOf = (calendars: ReadonlyMap<string, Calendar>): Calendar | undefined => [...calendars.values()][0];

const shown = (value: unknown): string =>
  typeof value === 'number' && value > 1_000_000_000_000
    ? new Date(value).toISOString()
    : canonicalText(value);
