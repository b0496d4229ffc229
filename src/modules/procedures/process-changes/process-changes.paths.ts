import { processDesignerPath } from '../drafting/drafting.paths.ts';

/** Where the process of a draft is held against what is published. */
export const comparePath = (code: string) => `${processDesignerPath(code)}/so-sanh`;
