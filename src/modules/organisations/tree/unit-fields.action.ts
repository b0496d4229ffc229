import { recordChange } from '#audit';
import { err, ok, type Result } from '#kernel';
import type { Unit } from '../unit.ts';
import type { TreeBy, TreeDeps } from './tree.action.ts';
import { dropFields, fieldsOf, insertFields, lockTree, lockUnit, unheldFields } from './tree.store.ts';

interface FieldsAsked {
  readonly unit: Unit;
  readonly fields: readonly string[];
  /** The decision it rests on. */
  readonly ground: string;
}

/**
 * Which fields of procedures a division handles, from now on. One that no other division of the agency handles is not
 * given up: dossiers of it would be received by nobody. Refused are these, by name.
 */
export const changeFields = (
  { db }: Pick<TreeDeps, 'db'>,
  by: TreeBy,
  { unit, fields, ground }: FieldsAsked,
): Promise<Result<void, readonly string[]>> =>
  db.transaction(async (tx) => {
    await lockTree(tx);
    await lockUnit(tx, unit.id);
    const before = await fieldsOf(tx, unit.id);
    const given = before.filter((field) => !fields.includes(field));
    const unheld = await unheldFields(tx, unit, given);
    if (unheld.length > 0) return err(unheld);
    const taken = fields.filter((field) => !before.includes(field));
    if (given.length + taken.length === 0) return ok(undefined);
    await dropFields(tx, unit.id, given);
    await insertFields(tx, unit.id, taken);
    const subject = { kind: 'unit', id: unit.code, name: unit.fullName.vi } as const;
    const change = { before: { fields: [...before] }, after: { fields: [...fields] }, reason: ground };
    await recordChange(tx, { action: 'unit.fields-changed', subject, ...change }, by);
    return ok(undefined);
  });
