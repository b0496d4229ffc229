import type { Bilingual, Permission } from '#kernel';

/** Roles of posts, by the handbook §4.3; those of people without a post (applicant, helper) are not here. */
export const roles = [
  'deskOfficer',
  'centreHead',
  'divisionHead',
  'handler',
  'approver',
  'clerk',
  'procedureController',
  'leader',
  'systemAdmin',
] as const;
export type Role = (typeof roles)[number];

const step = ['dossier.take-step', 'dossier.complete-step'] as const;
/** Heads read what was changed by their own agency, those who run the whole office all of it. */
const auditor = ['audit.read', 'audit.read-all'] as const;
const reader = ['workspace.enter', 'dossier.read', 'figures.read'] as const;

/**
 * Who may do what. Reading means the dossiers of one's own agency: scope is part of every query, not of
 * this table. The "may not" column of §4.3 is what is absent: the desk does not decide, the specialist does
 * not sign, nobody who signs also issues, and who runs the system reads no dossier.
 */
export const permissionsByRole = {
  deskOfficer: [
    ...reader,
    ...step,
    'dossier.submit-for',
    'dossier.answer-message',
    'dossier.accept',
    'dossier.correct-reception',
    'dossier.refuse',
    'dossier.request-supplement',
    'dossier.record-supplement',
    'dossier.confirm-payment',
    'dossier.digitise',
    'dossier.attach-result',
    'dossier.return-result',
    'counter.serve',
  ],
  centreHead: [
    ...reader,
    'dossier.answer-message',
    'dossier.refuse',
    'dossier.correct-reception',
    'dossier.redate-reception',
    'dossier.assign-step',
    'dossier.stop',
    'phrase.manage',
    'counter.serve',
    'counter.manage',
    'unit.manage',
    'audit.read',
    'staff.manage',
  ],
  divisionHead: [
    ...reader,
    ...step,
    'dossier.answer-message',
    'dossier.assign-step',
    'dossier.give-opinion',
    'dossier.ask-opinion',
    'phrase.manage',
  ],
  handler: [
    ...reader,
    ...step,
    'dossier.answer-message',
    'dossier.request-supplement',
    'dossier.give-opinion',
    'dossier.ask-opinion',
    'dossier.request-payment',
    'dossier.await-body',
    'dossier.attach-result',
  ],
  approver: [
    ...reader,
    ...step,
    'dossier.answer-message',
    'dossier.approve',
    'dossier.ask-opinion',
    'dossier.suspend',
    'dossier.extend',
    'dossier.correct-result',
    'dossier.stop',
    'dossier.reopen',
    'phrase.manage',
    'audit.read',
  ],
  clerk: [...reader, ...step, 'dossier.digitise', 'dossier.attach-result'],
  procedureController: [
    'workspace.enter',
    'figures.read',
    'catalogue.manage',
    'catalogue.approve',
    'text.manage',
    'calendar.announce',
    'unit.manage',
    'retention.manage',
    ...auditor,
  ],
  leader: [...reader, 'catalogue.approve', 'audit.read'],
  systemAdmin: [
    'workspace.enter',
    'system.operate',
    'staff.manage',
    'calendar.announce',
    'unit.manage',
    'retention.manage',
    'counter.manage',
    ...auditor,
  ],
} as const satisfies Record<Role, readonly Permission[]>;

const sets: ReadonlyMap<Role, ReadonlySet<Permission>> = new Map(
  roles.map((role) => [role, new Set<Permission>(permissionsByRole[role])]),
);

/** Everything a post with this role may do. */
export function rolePermissions(role: Role): ReadonlySet<Permission> {
  return sets.get(role) ?? new Set();
}

export const isRole = (text: string): text is Role => roles.some((role) => role === text);

export const roleNames = {
  deskOfficer: { vi: 'Công chức tiếp nhận và trả kết quả', en: 'Desk officer' },
  centreHead: { vi: 'Trưởng bộ phận, Giám đốc trung tâm', en: 'Head of the service centre' },
  divisionHead: { vi: 'Lãnh đạo phòng', en: 'Division head' },
  handler: { vi: 'Chuyên viên thụ lý', en: 'Specialist' },
  approver: { vi: 'Lãnh đạo ký', en: 'Approver' },
  clerk: { vi: 'Văn thư', en: 'Clerk' },
  procedureController: { vi: 'Kiểm soát thủ tục hành chính', en: 'Procedure controller' },
  leader: { vi: 'Lãnh đạo Ủy ban nhân dân', en: 'Leader' },
  systemAdmin: { vi: 'Quản trị hệ thống', en: 'System administrator' },
} as const satisfies Record<Role, Bilingual>;
