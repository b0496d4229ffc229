import { processDesignerPath } from '../drafting/drafting.paths.ts';

/** Where the process of a draft is tried. */
export const trialPath = (code: string) => `${processDesignerPath(code)}/chay-thu`;
