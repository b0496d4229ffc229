export const absencesPath = '/lam-viec/vang-mat';
export const callOffPath = (id: string): string => `${absencesPath}/${id}/huy`;
