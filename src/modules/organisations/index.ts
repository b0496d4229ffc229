export {
  agenciesFor,
  type Competence,
  type CompetenceQuestion,
  competenceFor,
  competentAgency,
  divisionForField,
} from './competence.store.ts';
export { appointmentHref, deskHref, desksPath } from './desk.paths.ts';
export { type DemonstrationPost, loadDemonstration } from './loading/load-demonstration.action.ts';
export { type LoadedUnits, loadUnits } from './loading/load-units.action.ts';
export { hasUnitInContent } from './loading/unit-in-content.action.ts';
export { managedAgency } from './managed-units.store.ts';
export type { OpinionUnit } from './opinion-unit.ts';
export { opinionUnits } from './opinion-units.store.ts';
export { isRole, permissionsByRole, type Role, roleNames, rolePermissions, roles } from './permissions.ts';
export { type Holding, type Post, type PostRow, postOf } from './post.ts';
export { endHolding, holdersIn, holdersOfUnit, postById, postsOf } from './posts.store.ts';
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
