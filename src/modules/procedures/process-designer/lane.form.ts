import { err, inBoth, ok, type Result } from '#kernel';
import { isRole } from '#organisations';
import { type FieldErrors, hasErrors, textIn } from '#ui/forms';
import { designerText } from './designer.text.ts';
import type { OutlineLane } from './outline.ts';

/** Who works in a lane, as posted. */
export function readLane(
  body: unknown,
  id: string,
  agencies: readonly string[],
): Result<OutlineLane, FieldErrors> {
  const errors: Record<string, FieldErrors[string]> = {};
  const [name, role] = [textIn(body, 'ten').slice(0, 200), textIn(body, 'vaiTro')];
  if (name === '') errors['ten'] = inBoth(designerText, (text) => text.needName);
  if (!isRole(role)) errors['vaiTro'] = inBoth(designerText, (text) => text.needRole);
  const agency = agencies.find((key) => key === textIn(body, 'coQuan')) ?? '';
  return hasErrors(errors) ? err(errors) : ok({ id, name, role, agency });
}
