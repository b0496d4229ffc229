/**
 * Where a dossier stands in its handling. One of four separate statuses (handbook §0): money, delivery and
 * synchronisation have their own. Names by the handbook §4.2.
 */
export const handlingStatuses = [
  'submitted',
  'intakeSupplement',
  'refused',
  'received',
  'assigned',
  'appraising',
  'consulting',
  'waitingExternal',
  'supplement',
  'financial',
  'suspended',
  'submittedForApproval',
  'signed',
  'finished',
  'negative',
  'returned',
  'withdrawn',
  'stopped',
  'lapsed',
] as const;
export type Handling = (typeof handlingStatuses)[number];

export const moneyStatuses = ['notDue', 'due', 'paid', 'exempt'] as const;
export type Money = (typeof moneyStatuses)[number];

export const deliveryStatuses = ['none', 'waiting', 'handedOver'] as const;
export type Delivery = (typeof deliveryStatuses)[number];

export const syncStatuses = ['notLinked', 'waiting', 'confirmed'] as const;
export type Sync = (typeof syncStatuses)[number];

/** The ten national statuses (handbook §4.1) that each of ours is reported as once it is accepted. */
const nationalStatus = {
  submitted: 1,
  intakeSupplement: 5,
  refused: 3,
  received: 2,
  assigned: 4,
  appraising: 4,
  consulting: 4,
  waitingExternal: 4,
  supplement: 5,
  financial: 6,
  suspended: 8,
  submittedForApproval: 4,
  signed: 4,
  finished: 9,
  negative: 9,
  returned: 10,
  withdrawn: 7,
  stopped: 8,
  lapsed: 8,
} as const satisfies Record<Handling, number>;

/**
 * The status a dossier is reported as. The national 8 means "stopped for good" and "standing for another
 * reason" alike (handbook §4.1), so our own status is kept beside it; a request that fell silent before
 * reception was never received.
 */
export function nationalStatusOf(dossier: {
  readonly handling: Handling;
  readonly acceptedAt: number | null;
  readonly pauses: readonly { readonly to: number | null }[];
}): number {
  const { handling, acceptedAt, pauses } = dossier;
  if (handling === 'lapsed' && acceptedAt === null) return nationalStatus.refused;
  const stands = handling === 'waitingExternal' && pauses.some(({ to }) => to === null);
  return stands ? nationalStatus.suspended : nationalStatus[handling];
}

/** What the clock does in each: not begun, running, standing by law, or over. */
export const clockIn = {
  submitted: 'notStarted',
  intakeSupplement: 'notStarted',
  refused: 'over',
  received: 'running',
  assigned: 'running',
  appraising: 'running',
  consulting: 'running',
  // Runs or stands as the procedure says (handbook §4.7): the open pause of the dossier tells which.
  waitingExternal: 'running',
  supplement: 'paused',
  financial: 'paused',
  suspended: 'paused',
  submittedForApproval: 'running',
  signed: 'running',
  finished: 'over',
  negative: 'over',
  returned: 'over',
  withdrawn: 'over',
  stopped: 'over',
  lapsed: 'over',
} as const satisfies Record<Handling, 'notStarted' | 'running' | 'paused' | 'over'>;

/** Nothing more happens to it, short of an order to open it again. */
export const endStates = ['refused', 'returned', 'withdrawn', 'stopped', 'lapsed'] as const;

/** Handling is over and the result, granted or refused, waits to be handed out. */
export const resultReady = ['finished', 'negative'] as const;
