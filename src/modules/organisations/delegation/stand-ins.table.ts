import type { Role } from '../permissions.ts';

/**
 * Posts of which roles may stand in for a post of a role. What stands here is what the "may not" column of the
 * handbook §4.3 leaves: nobody who signs also issues, the desk decides no content, the specialist does not sign, who
 * runs the system reads no dossier. A head may do the work of those they lead.
 */
export const standIns = {
  deskOfficer: ['deskOfficer', 'centreHead', 'handler', 'clerk'],
  centreHead: ['centreHead', 'deskOfficer', 'divisionHead', 'approver'],
  divisionHead: ['divisionHead', 'handler', 'approver'],
  handler: ['handler', 'divisionHead'],
  approver: ['approver'],
  clerk: ['clerk', 'deskOfficer', 'handler'],
  procedureController: ['procedureController'],
  leader: ['leader', 'approver'],
  systemAdmin: ['systemAdmin'],
} as const satisfies Record<Role, readonly Role[]>;
