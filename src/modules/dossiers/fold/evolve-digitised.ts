import { assertNever } from '#kernel';
import type { Digitised, Dossier, Paper } from '../dossier.ts';
import type { EventOf } from '../events.ts';

type DigitisingEvent = EventOf<'PapersDigitised'> | EventOf<'CopyConfirmed'> | EventOf<'ComponentSettled'>;

/** A digital copy was made of papers, confirmed, or found not to be needed. */
export function digitised(before: Dossier, event: DigitisingEvent): Dossier {
  switch (event.type) {
    case 'PapersDigitised': {
      const { at, components } = event.public;
      const told = components.map((component): Digitised => ({ component, source: 'scanned', state: 1, at }));
      return withPapers(withStates(before, told), event.private.papers, components);
    }
    case 'CopyConfirmed': {
      const { at, component, stored } = event.public;
      const state = stored ? 3 : 2;
      return withPapers(
        withStates(before, [{ component, source: 'scanned', state, at }]),
        event.private.papers,
        event.private.papers.length > 0 ? [component] : [],
      );
    }
    case 'ComponentSettled': {
      const { at, component, source } = event.public;
      const state = inStore.has(source) ? 3 : 0;
      return withPapers(
        withStates(before, [{ component, source, state, at }]),
        event.private.papers,
        source === 'reused' ? [component] : [],
      );
    }
    default:
      return assertNever(event);
  }
}

/** Their copy lies in a store already; of the others there is none to be made. */
const inStore: ReadonlySet<Digitised['source']> = new Set(['reused', 'national-store', 'result-code']);

function withStates(before: Dossier, told: readonly Digitised[]): Dossier {
  const anew = new Set(told.map(({ component }) => component));
  const kept = (before.digitised ?? []).filter(({ component }) => !anew.has(component));
  return { ...before, digitised: [...kept, ...told] };
}

/** New copies of these components; older digital ones step back, what the applicant sent stays. */
function withPapers(before: Dossier, papers: readonly Paper[], components: readonly string[]): Dossier {
  const stepsBack = ({ digital, purpose, component }: Paper): boolean =>
    digital === true && purpose === 'component' && components.includes(component);
  const older = before.papers.map((paper) =>
    stepsBack(paper) ? { ...paper, purpose: 'superseded' as const } : paper,
  );
  return { ...before, papers: [...older, ...papers] };
}
