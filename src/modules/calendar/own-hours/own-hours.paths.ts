export const ownHoursPath = '/quan-tri/gio-lam-viec';
