import { reviewPath } from '../drafting/drafting.paths.ts';
import { versionsPath } from '../versions/versions.paths.ts';

/** The draft among the versions that are compared. */
export const draftSide = 'du-thao';

/** Two forms of a procedure held against each other: numbers of versions, or the draft. */
export const formVersionsPath = (
  code: string,
  compared?: { readonly from: number; readonly to: number | typeof draftSide },
): string => `${versionsPath}/${code}/bieu-mau${compared ? `?tu=${compared.from}&den=${compared.to}` : ''}`;

/** The same for whoever approves. */
export const formReviewPath = (code: string): string => `${reviewPath(code)}/bieu-mau`;
