/**
 * Everything an official may be allowed to do, one word each. A route and a transition name one of
 * these; which role carries which is the table in `organisations`.
 */
export const permissions = [
  'workspace.enter',
  'dossier.read',
  'dossier.submit-for',
  'dossier.accept',
  'dossier.correct-reception',
  'dossier.redate-reception',
  'dossier.refuse',
  'dossier.request-supplement',
  'dossier.record-supplement',
  'dossier.take-step',
  'dossier.assign-step',
  'dossier.complete-step',
  'dossier.approve',
  'dossier.digitise',
  'dossier.attach-result',
  'dossier.return-result',
  'dossier.answer-message',
  'dossier.give-opinion',
  'dossier.ask-opinion',
  'dossier.request-payment',
  'dossier.confirm-payment',
  'dossier.await-body',
  'dossier.suspend',
  'dossier.extend',
  'dossier.correct-result',
  'dossier.stop',
  'dossier.reopen',
  'phrase.manage',
  'counter.serve',
  'counter.manage',
  'figures.read',
  'catalogue.manage',
  'catalogue.approve',
  'text.manage',
  'calendar.announce',
  'unit.manage',
  'retention.manage',
  'audit.read',
  'audit.read-all',
  'staff.manage',
  'system.operate',
] as const;

export type Permission = (typeof permissions)[number];

/** Those by which the office is administered: whoever has one is shown the way to `/quan-tri`. */
export const administrative: readonly Permission[] = [
  'catalogue.manage',
  'catalogue.approve',
  'staff.manage',
  'calendar.announce',
  'retention.manage',
  'counter.manage',
  'audit.read',
  'system.operate',
];
