import type { FormBody, RawInput } from '#platform/http';
import { textIn } from '#ui/forms';
import { isProcedureCode } from '../procedure.ts';

/** The code of a procedure in an address. */
export function codeIn({ params }: RawInput): string | undefined {
  const code = params['code'] ?? '';
  return isProcedureCode(code) ? code : undefined;
}

/** A form about a draft: whose, which revision was seen, what was typed. */
export interface SentAboutDraft {
  readonly code: string;
  readonly revision: number;
  readonly body: FormBody;
}

export function sentIn(raw: RawInput): SentAboutDraft | undefined {
  const code = codeIn(raw);
  return code === undefined ? undefined : { code, revision: revisionIn(raw.body), body: raw.body };
}

export const revisionIn = (body: FormBody): number => Number(textIn(body, 'ban')) || 0;
