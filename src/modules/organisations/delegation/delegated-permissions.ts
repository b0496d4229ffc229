import type { Permission } from '#kernel';
import { type Role, rolePermissions } from '../permissions.ts';
import type { Covers } from './delegation.ts';

/** What stays with whoever was appointed: who runs the office answers for it in person. */
const notDelegated: ReadonlySet<Permission> = new Set(['system.operate', 'staff.manage']);

/** What a signature needs: to come in, to read, to take the step and to decide it. */
const signing: ReadonlySet<Permission> = new Set([
  'workspace.enter',
  'dossier.read',
  'dossier.take-step',
  'dossier.complete-step',
  'dossier.approve',
]);

/** What a substitute may do in a post of a role. */
export function delegatedPermissions(role: Role, covers: Covers): ReadonlySet<Permission> {
  const whole = [...rolePermissions(role)].filter((permission) => !notDelegated.has(permission));
  return new Set(covers === 'signing' ? whole.filter((permission) => signing.has(permission)) : whole);
}
