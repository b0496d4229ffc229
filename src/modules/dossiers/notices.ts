/**
 * What an applicant is told (handbook §4.12), by meaning. The transition table says which action tells
 * which; texts and channels are other people's. A notice needs no store of its own: it follows from the
 * entry of the journal that it is about.
 */
export const notices = [
  'submitted',
  'accepted',
  'receptionCorrected',
  'refused',
  'supplementRequested',
  'supplementReceived',
  'paymentDue',
  'paid',
  'waitingForBody',
  'suspended',
  'resumed',
  'apology',
  'dateMoved',
  'resultReady',
  'decidedAgainst',
  'resultCorrected',
  'returned',
  'returnWayChosen',
  'messageReceived',
  'withdrawn',
  'stopped',
  'lapsed',
  'reopened',
] as const;
export type Notice = (typeof notices)[number];
