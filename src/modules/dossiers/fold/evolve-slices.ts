import type { Dossier, Slice } from '../dossier.ts';
import type { EventOf } from '../events.ts';

/** Begun and not over, whether its agency has it just now or others do. */
export const isUnderWay = ({ openedAt, finishedAt, endedAt }: Slice): boolean =>
  openedAt !== null && finishedAt === null && endedAt === undefined;

/** Since when others have it; undefined while it is at work, or not under way. */
export const restsSince = (slice: Slice): Slice['openedAt'] | undefined =>
  isUnderWay(slice) ? slice.rests?.find(({ to }) => to === null)?.from : undefined;

/** What happens to one slice of a dossier. */
export function sliced(
  before: Dossier,
  event: EventOf<'SliceOpened' | 'SliceLeft' | 'SliceFinished'>,
): Dossier {
  const slices = before.slices.map((slice) => (slice.key === event.public.key ? next(slice, event) : slice));
  return { ...before, slices };
}

function next(slice: Slice, event: EventOf<'SliceOpened' | 'SliceLeft' | 'SliceFinished'>): Slice {
  const { at } = event.public;
  switch (event.type) {
    case 'SliceOpened':
      return isUnderWay(slice)
        ? { ...slice, dueAt: event.public.dueAt, ...restsUntil(slice, at) }
        : { ...untouched(slice), openedAt: at, dueAt: event.public.dueAt };
    case 'SliceLeft':
      return { ...slice, rests: [...(slice.rests ?? []), { from: at, to: null }] };
    default:
      return finished(slice, event);
  }
}

/** It was finished when its last work was done, which may be before it was sure that no more would come. */
function finished(slice: Slice, { public: { at, timeliness } }: EventOf<'SliceFinished'>): Slice {
  if (timeliness === null) return over(slice, at);
  return { ...slice, finishedAt: restsSince(slice) ?? at, timeliness, ...restsUntil(slice, at) };
}

/** With the dossier all that is under way in it ends, early or late for nobody. */
export const slicesOver = ({ slices }: Dossier, at: Dossier['submittedAt']): Slice[] =>
  slices.map((slice) => (isUnderWay(slice) ? over(slice, at) : slice));

const over = (slice: Slice, at: Dossier['submittedAt']): Slice => ({
  ...slice,
  ...restsUntil(slice, at),
  endedAt: at,
});

const restsUntil = ({ rests }: Slice, at: Dossier['submittedAt']): Pick<Slice, 'rests'> =>
  rests === undefined ? {} : { rests: rests.map((rest) => (rest.to === null ? { ...rest, to: at } : rest)) };

/** As it was accepted; taken up again, it has its allowance anew. */
function untouched({ rests: _, endedAt: __, ...slice }: Slice): Slice {
  return { ...slice, openedAt: null, dueAt: null, finishedAt: null, timeliness: null };
}
