import { type Static, Type } from 'typebox';
import type { Unit } from '../unit.ts';

export const unitId = Type.String({ format: 'uuid' });
export const unitDay = Type.String({ format: 'date' });
export const unitName = Type.Object({
  vi: Type.String({ minLength: 1, maxLength: 200 }),
  en: Type.String({ minLength: 1, maxLength: 200 }),
});
export const unitGround = Type.String({ minLength: 1, maxLength: 500 });
export const unitOut = Type.Object({
  ...{
    id: unitId,
    code: Type.String(),
    kind: Type.String(),
    type: Type.String(),
    name: unitName,
    fullName: unitName,
  },
  ...{ parentId: Type.Optional(unitId), agencyId: unitId, agencyCode: Type.Optional(Type.String()) },
  ...{ validFrom: unitDay, validTo: Type.Optional(unitDay) },
});
export const succession = Type.Array(
  Type.Object({ unit: unitOut, on: unitDay, how: Type.Enum(['whole', 'part']) }),
);
export const unitDone = Type.Object({
  unit: unitOut,
  dryRun: Type.Boolean(),
  ties: Type.Array(
    Type.Object({ kind: Type.String(), count: Type.Integer(), names: Type.Array(Type.String()) }),
  ),
});

export const unitBody = (unit: Unit): Static<typeof unitOut> => ({
  ...{ id: unit.id, code: unit.code, kind: unit.kind, type: unit.type },
  ...{ name: { ...unit.name }, fullName: { ...unit.fullName }, agencyId: unit.agencyId },
  ...(unit.parentId === undefined ? {} : { parentId: unit.parentId }),
  ...(unit.agencyCode === undefined ? {} : { agencyCode: unit.agencyCode }),
  ...{ validFrom: unit.validFrom, ...(unit.validTo === undefined ? {} : { validTo: unit.validTo }) },
});
