export { absencesPath } from './absence/absence.paths.ts';
export { type AwayPost, awayPosts, type PresentHolder, presentIn } from './absence/absence.store.ts';
export { AwayPosts } from './absence/away-posts.part.tsx';
export { untilIn } from './absence/until.ts';
export {
  agenciesFor,
  type Competence,
  type CompetenceQuestion,
  competenceFor,
  competentAgency,
  divisionForField,
} from './competence.store.ts';
export { type ActingRow, actingOf } from './delegation/acting.ts';
export { delegationsPath } from './delegation/delegation.paths.ts';
export { actingIn, standInsOf, substitutesOf } from './delegation/delegation.store.ts';
export type { Delegation } from './delegation/delegation.ts';
export { appointmentHref, deskHref, desksPath } from './desk.paths.ts';
export { plannedIn } from './import/plan-words.ts';
export { applyImport, planImport, readTable } from './import/staff-import.action.ts';
export { type DemonstrationPost, loadDemonstration } from './loading/load-demonstration.action.ts';
export { type LoadedUnits, loadUnits } from './loading/load-units.action.ts';
export { hasUnitInContent } from './loading/unit-in-content.action.ts';
export { managedAgency } from './managed-units.store.ts';
export type { OpinionUnit } from './opinion-unit.ts';
export { opinionUnits } from './opinion-units.store.ts';
export { isRole, permissionsByRole, type Role, roleNames, rolePermissions, roles } from './permissions.ts';
export { type Holding, type Post, type PostRow, postOf } from './post.ts';
export { endHolding, holdersIn, holdersOfUnit, postById, postsOf } from './posts.store.ts';
export { administratorOf } from './staff/staff.action.ts';
export { staffPath } from './staff/staff.paths.ts';
export type { StaffAccounts, StaffDeps, WorkKind } from './staff-deps.ts';
export { planLines, tieLines } from './tree/plan-lines.ts';
export { doUnitAct, planUnitAct, type TiesOf } from './tree/tree.action.ts';
export { findUnitAsOf, statesOf, treeOn } from './tree/tree.store.ts';
export { treeRefusals } from './tree/tree.text.ts';
export { isCommuneType, isNewKind, newKinds, tiesIn, type UnitAct } from './tree/unit-act.ts';
export { agencyName, existsOn, lowerFirst, type Unit, type UnitKind, type UnitType } from './unit.ts';
export {
  communesOf,
  findUnit,
  provinces,
  staffedAgencies,
  subtreeIds,
  successorsOf,
  unitByCode,
} from './units.store.ts';
