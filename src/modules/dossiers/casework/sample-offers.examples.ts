import { type Actor, instant } from '#kernel';
import { type Offers, offersOf } from '../intake/offers.ts';
import type { Case } from './case.ts';
import { caseOf, communeName, filed } from './sample-case.examples.ts';
import { permitAgencies, permitRules, permitVersion } from './sample-permit.examples.ts';
import { sampleId } from './sample-procedure.examples.ts';

const officer: Actor = {
  kind: 'official',
  accountId: sampleId(70),
  sessionId: undefined,
  personId: sampleId(71),
  role: 'deskOfficer',
  name: 'Nguyễn Thị Hạnh',
  postId: sampleId(21),
  postName: communeName,
  unitId: sampleId(1),
  unitName: communeName,
  agencyId: sampleId(1),
  agencyName: communeName,
  permissions: new Set(),
};

const context = (found: Case) => ({
  actor: officer,
  now: instant('2026-11-25T09:15'),
  rules: found.rules,
  calendar: found.calendar,
  answers: found.application.answers,
  newStepId: () => sampleId<'step'>(90),
});

/** What an acceptance at a quarter past nine would promise. */
export const sampleOffers = (found: Case): Offers =>
  offersOf(found, { ...context(found), acceptance: { code: 'YC', localLimits: [], agencies: [] } });

/** Two cases, of which one is promised sooner than the law allows, and a part of another agency. */
export function permitOffers(): Offers {
  const found = caseOf([filed], { version: permitVersion, rules: permitRules });
  const promised = {
    variant: undefined,
    limit: { kind: 'workday', value: 12 },
    ground: 'Quyết định 45/QĐ-UBND ngày 02/01/2026',
  } as const;
  return offersOf(found, {
    ...context(found),
    acceptance: { code: 'YC', localLimits: [promised], agencies: permitAgencies },
  });
}
