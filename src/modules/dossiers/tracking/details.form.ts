import { type Bilingual, err, inBoth, ok, type Result } from '#kernel';
import { type FieldErrors, hasErrors, textIn } from '#ui/forms';
import { detailsText } from './details.text.ts';
import { detailsFields, digitsTyped } from './second-factor.ts';
import { trackingText } from './tracking.text.ts';
import { codeTyped } from './typed-code.ts';

/** Which dossier, and the digits that open it. What is wrong here is its shape alone. */
export function parseDetails(
  body: unknown,
): Result<{ readonly code: string; readonly digits: string }, FieldErrors> {
  const typed = textIn(body, detailsFields.code);
  const code = codeTyped(typed);
  const digits = digitsTyped(textIn(body, detailsFields.digits));
  const errors: FieldErrors = {
    ...(code === undefined ? { [detailsFields.code]: typed === '' ? empty : notACode } : {}),
    ...(digits === undefined ? { [detailsFields.digits]: inBoth(detailsText, (t) => t.notDigits) } : {}),
  };
  if (code === undefined || digits === undefined || hasErrors(errors)) return err(errors);
  return ok({ code, digits });
}

const empty: Bilingual = inBoth(trackingText, (t) => t.empty);
const notACode: Bilingual = inBoth(trackingText, (t) => t.notACode);
