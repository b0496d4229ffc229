import type { FormBody, RawInput } from '#platform/http';
import { textIn } from '#ui/forms';
import { isProcedureCode } from '../procedure.ts';
import type { Asked } from './asked.ts';

export function askedIn({ params, query, body }: RawInput): Asked | undefined {
  const code = params['code'] ?? '';
  return isProcedureCode(code) ? { code, params, query, body, revision: revisionIn(body) } : undefined;
}

function revisionIn(body: FormBody): number {
  const text = textIn(body, 'lan');
  return /^\d{1,9}$/.test(text) ? Number(text) : -1;
}
