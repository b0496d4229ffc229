/** Where a draft goes on by its code, on whatever device. */
export const resumePath = '/lam-tiep';

/** The same with the code filled in: what the QR code holds. The number is asked for all the same. */
export const resumePathWith = (code: string): string => `${resumePath}?ma=${encodeURIComponent(code)}`;

export const codePattern = '/nop/:draft/ma';
export const codePath = (draftId: string): string => `/nop/${draftId}/ma`;
export const withdrawCodePattern = '/nop/:draft/ma/huy';
export const withdrawCodePath = (draftId: string): string => `/nop/${draftId}/ma/huy`;
export const letGoPattern = '/nop/:draft/ma/roi';
export const letGoPath = (draftId: string): string => `/nop/${draftId}/ma/roi`;
export const deletePattern = '/nop/:draft/xoa';
export const deletePath = (draftId: string): string => `/nop/${draftId}/xoa`;
