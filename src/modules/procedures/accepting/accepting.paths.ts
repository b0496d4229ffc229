import { optionPath } from '../local-options/options.paths.ts';

/** Which other desks accept a procedure for an agency. */
export const acceptingPath = (code: string): string => `${optionPath(code)}/noi-tiep-nhan`;
