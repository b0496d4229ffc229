import { dateIn, type Instant, type PlainDate } from '#kernel';
import type { Digital, Fact } from './fact.ts';
import type { PublishedEvent } from './published-event.ts';

/** What is digital of a dossier after an event; `after` is its fact with everything else of the event in it. */
export function projectDigital(after: Fact, event: PublishedEvent): Digital {
  if (event.type === 'other' || event.type === 'DossierSubmitted' || event.type === 'SupplementRequested')
    return after.digital;
  const told = next(after.digital, event);
  return told === after.digital && !counts.has(event.type) ? told : dated(after, told, event.public.at);
}

/** Events after which a day may be reached though nothing digital was said. */
const counts: ReadonlySet<PublishedEvent['type']> = new Set(['DossierAccepted', 'HandlingFinished']);

function next(before: Digital, event: Exclude<PublishedEvent, { type: 'other' }>): Digital {
  switch (event.type) {
    case 'DossierAccepted':
      return { ...before, to: event.public.toDigitise ?? null };
    case 'PapersDigitised': {
      const anew = new Set(event.public.components);
      return { ...before, done: before.done.filter((component) => !anew.has(component)) };
    }
    case 'CopyConfirmed': {
      const { component, stored } = event.public;
      return { ...withDone(before, component), stored: before.stored || stored };
    }
    case 'ComponentSettled': {
      const { component, source } = event.public;
      return {
        ...withDone(before, component),
        reused: before.reused || reuses.has(source),
        stored: before.stored || source === 'reused',
      };
    }
    case 'ResultAttached':
      return { ...before, attached: true };
    case 'DossierReopened':
      // What it had ended with is taken back, as its end is.
      return { ...before, eResultOn: null };
    default:
      return before;
  }
}

/** Sources by which a paper is not asked for again: the store of the province, the national one, a result code. */
const reuses: ReadonlySet<string> = new Set(['reused', 'national-store', 'result-code']);

const withDone = (before: Digital, component: string): Digital => ({
  ...before,
  done: [...before.done.filter((each) => each !== component), component],
});

/** Days are those of dossiers that were accepted: what was scanned before is counted with the acceptance. */
function dated({ acceptedOn, timeliness }: Fact, told: Digital, at: Instant): Digital {
  if (acceptedOn === null) return told;
  const day = dateIn(at);
  const complete = told.to?.every((component) => told.done.includes(component)) ?? false;
  return {
    ...told,
    digitisedOn: since(told.digitisedOn, complete, day),
    reusedOn: since(told.reusedOn, told.reused, day),
    storedOn: since(told.storedOn, told.stored, day),
    eResultOn: since(told.eResultOn, told.attached && timeliness !== null, day),
  };
}

const since = (known: PlainDate | null, is: boolean, day: PlainDate): PlainDate | null =>
  known ?? (is ? day : null);
