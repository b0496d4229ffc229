import { type Bilingual, err, inBoth, ok, type Result } from '#kernel';
import { type FieldErrors, textIn, textsIn } from '#ui/forms';
import type { CaseComponent } from '../casework/case.ts';
import { type Accept, unchecked } from './accept.ts';
import { acceptText } from './intake.text.ts';
import { ordinaryCase } from './offers.ts';

/** The checklist of an acceptance. Every paper the dossier needs must be ticked: else it is not complete. */
export function parseAccept(
  body: unknown,
  components: readonly CaseComponent[],
): Result<Accept, FieldErrors> {
  const chosen = textIn(body, 'variant');
  const ticked = new Set(textsIn(body, 'components'));
  const unticked = unchecked(components, [...ticked]);
  if (unticked.length > 0) return err({ components: missing(unticked) });
  const checked = components.filter(({ key }) => ticked.has(key)).map(({ key }) => key);
  return ok({
    components: checked,
    note: textIn(body, 'note').slice(0, 2_000),
    ...(chosen === '' ? {} : { variant: chosen === ordinaryCase ? null : chosen }),
  });
}

const missing = (components: readonly CaseComponent[]): Bilingual =>
  inBoth(acceptText, (t, lang) => t.missing(components.map(({ name }) => name[lang]).join('; ')));
