import { err, inBoth, ok, type PlainDate, type Result } from '#kernel';
import { type FieldErrors, textIn } from '#ui/forms';
import { parseOwner } from '../parties/parties.form.ts';
import { isRelation, type OnBehalfOf, ruleOf } from '../parties/parties.ts';
import { receiveText } from './receive.text.ts';

/**
 * Whose dossier it is, where the person at the desk files for another (handbook §4.3: the owner may differ from the
 * applicant). What they are to the owner says whether that is a person or an organisation; nothing said: their own.
 */
export function parseOwnerHere(body: unknown, today: PlainDate): Result<OnBehalfOf | undefined, FieldErrors> {
  const as = textIn(body, 'quanHe');
  if (isRelation(as)) return parseOwner(body, ruleOf(as).for, today);
  const named = ['chuHoSo', 'soDinhDanh', 'maSoThue'].some((field) => textIn(body, field) !== '');
  return named || as !== '' ? err({ quanHe: inBoth(receiveText, (t) => t.relationMissing) }) : ok(undefined);
}
