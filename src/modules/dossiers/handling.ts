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
  'supplement',
  'submittedForApproval',
  'signed',
  'finished',
  'returned',
  'withdrawn',
] as const;
export type Handling = (typeof handlingStatuses)[number];

export const moneyStatuses = ['notDue', 'due', 'paid', 'exempt'] as const;
export type Money = (typeof moneyStatuses)[number];

export const deliveryStatuses = ['none', 'waiting', 'handedOver'] as const;
export type Delivery = (typeof deliveryStatuses)[number];

export const syncStatuses = ['notLinked', 'waiting', 'confirmed'] as const;
export type Sync = (typeof syncStatuses)[number];

/** The ten national statuses (handbook §4.1) that each of ours is reported as. */
export const nationalStatus = {
  submitted: 1,
  intakeSupplement: 5,
  refused: 3,
  received: 2,
  assigned: 4,
  appraising: 4,
  supplement: 5,
  submittedForApproval: 4,
  signed: 4,
  finished: 9,
  returned: 10,
  withdrawn: 7,
} as const satisfies Record<Handling, number>;

/** What the clock does in each: not begun, running, standing by law, or over. */
export const clockIn = {
  submitted: 'notStarted',
  intakeSupplement: 'notStarted',
  refused: 'over',
  received: 'running',
  assigned: 'running',
  appraising: 'running',
  supplement: 'paused',
  submittedForApproval: 'running',
  signed: 'running',
  finished: 'over',
  returned: 'over',
  withdrawn: 'over',
} as const satisfies Record<Handling, 'notStarted' | 'running' | 'paused' | 'over'>;
