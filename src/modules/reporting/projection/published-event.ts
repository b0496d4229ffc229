import { type Static, Type } from 'typebox';
import { Compile } from 'typebox/compile';
import type { Instant, UnitId } from '#kernel';

const at = Type.Unsafe<Instant>(Type.Integer());
const unit = Type.Unsafe<UnitId>(Type.String({ minLength: 36, maxLength: 36 }));
const moment = Type.Object({ at });
const redated = Type.Optional(
  Type.Object({ slices: Type.Array(Type.Object({ key: Type.String(), dueAt: at })) }),
);

/**
 * What the figures read of the published part of a journal, and no more: a dossier may say new things
 * without the figures having to change.
 */
const counted = Type.Union([
  Type.Object({
    type: Type.Literal('DossierSubmitted'),
    public: Type.Object({
      procedureCode: Type.String(),
      channel: Type.Enum(['online', 'direct', 'postal']),
      places: Type.Object({ reception: unit, competent: unit }),
    }),
  }),
  Type.Object({
    type: Type.Literal('DossierAccepted'),
    public: Type.Object({
      at,
      code: Type.String(),
      deadline: Type.Object({ dueAt: at }),
      slices: Type.Optional(
        Type.Array(
          Type.Object({
            key: Type.String(),
            agencyId: Type.Union([unit, Type.Null()]),
            procedureCode: Type.Union([Type.String(), Type.Null()]),
          }),
        ),
      ),
    }),
  }),
  Type.Object({
    type: Type.Literal('ReceptionCorrected'),
    public: Type.Object({
      at,
      acceptedAt: Type.Optional(at),
      deadline: Type.Optional(Type.Object({ dueAt: at })),
      redated,
      procedure: Type.Optional(Type.Object({ code: Type.String() })),
    }),
  }),
  Type.Object({ type: Type.Literal('DossierRefused'), public: moment }),
  Type.Object({ type: Type.Literal('SupplementRequested'), public: Type.Object({ askedAt: at }) }),
  Type.Object({
    type: Type.Literal('SupplementAnswered'),
    public: Type.Object({ at, dueAt: Type.Union([at, Type.Null()]), redated }),
  }),
  Type.Object({
    type: Type.Literal('WaitBegan'),
    public: Type.Object({ at, effect: Type.Enum(['none', 'continue', 'restart']) }),
  }),
  Type.Object({
    type: Type.Enum(['WaitEnded', 'DueRecounted']),
    public: Type.Object({ at, dueAt: Type.Union([at, Type.Null()]), redated }),
  }),
  Type.Object({
    type: Type.Literal('SliceOpened'),
    public: Type.Object({ at, key: Type.String(), dueAt: at }),
  }),
  Type.Object({ type: Type.Literal('SliceLeft'), public: Type.Object({ at, key: Type.String() }) }),
  Type.Object({
    type: Type.Literal('SliceFinished'),
    public: Type.Object({
      at,
      key: Type.String(),
      timeliness: Type.Union([Type.Enum(['early', 'onTime', 'late']), Type.Null()]),
    }),
  }),
  Type.Object({
    type: Type.Literal('DossierReopened'),
    public: Type.Object({ at, deadline: Type.Union([Type.Object({ dueAt: at }), Type.Null()]) }),
  }),
  Type.Object({
    type: Type.Literal('HandlingFinished'),
    public: Type.Object({ at, timeliness: Type.Enum(['early', 'onTime', 'late']) }),
  }),
  Type.Object({ type: Type.Literal('ResultReturned'), public: moment }),
  Type.Object({ type: Type.Literal('DossierWithdrawn'), public: moment }),
  Type.Object({ type: Type.Enum(['DossierStopped', 'DossierLapsed']), public: moment }),
]);

export type CountedEvent = Static<typeof counted>;

/** Everything else that happens to a dossier moves no figure. */
interface UncountedEvent {
  readonly type: 'other';
}

export type PublishedEvent = CountedEvent | UncountedEvent;

const known: ReadonlySet<string> = new Set<CountedEvent['type']>([
  'DossierSubmitted',
  'DossierAccepted',
  'ReceptionCorrected',
  'DossierRefused',
  'SupplementRequested',
  'SupplementAnswered',
  'WaitBegan',
  'WaitEnded',
  'DueRecounted',
  'HandlingFinished',
  'ResultReturned',
  'DossierWithdrawn',
  'DossierStopped',
  'DossierLapsed',
  'DossierReopened',
  'SliceOpened',
  'SliceLeft',
  'SliceFinished',
]);

const checked = Compile(counted);

/** An event of the journal; throws when one that is counted does not say what it must: that is damage. */
export function publishedEvent(type: string, open: unknown): PublishedEvent {
  if (!known.has(type)) return { type: 'other' };
  const event: unknown = { type, public: open };
  if (checked.Check(event)) return event;
  throw new Error(`The journal's ${type} cannot be counted: ${JSON.stringify(open).slice(0, 200)}`);
}
