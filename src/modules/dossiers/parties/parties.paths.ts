export const forWhomPattern = '/nop/:draft/nop-cho-ai';
export const forWhomPath = (draftId: string): string => `/nop/${draftId}/nop-cho-ai`;
export const ownerPattern = '/nop/:draft/nop-thay';
export const ownerPath = (draftId: string): string => `/nop/${draftId}/nop-thay`;
export const othersPattern = '/nop/:draft/nguoi-khac';
export const othersPath = (draftId: string): string => `/nop/${draftId}/nguoi-khac`;
