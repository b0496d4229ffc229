import type { DraftId } from '#kernel';

/** Papers of one's own, handed in or got. */
export const myPapersPath = '/giay-to-cua-toi';

/** The same, to choose one for a paper of a draft. */
export const reusePattern = '/nop/:draft/giay-to/:paper/dung-lai';
export const reusePath = (draft: DraftId, component: string): string =>
  `/nop/${draft}/giay-to/${encodeURIComponent(component)}/dung-lai`;
