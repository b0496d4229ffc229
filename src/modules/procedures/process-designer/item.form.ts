import { err, inBoth, ok, type Result } from '#kernel';
import { type FieldErrors, hasErrors, textIn, textsIn } from '#ui/forms';
import { consultRules, stepKinds, waits } from '../process/step-graph.ts';
import { designerText } from './designer.text.ts';
import type { CallItem, OutlineLane, StepItem } from './outline.ts';
import { fileTime } from './working-time.ts';

const said = (pick: (text: typeof designerText.vi | typeof designerText.en) => string) =>
  inBoth(designerText, pick);
const longest = 200;

/** A name in both languages, as typed; what is wrong goes into `errors`. */
export function namesIn(body: unknown, errors: Record<string, FieldErrors[string]>) {
  const [name, nameEn] = [textIn(body, 'ten'), textIn(body, 'tenEn')];
  for (const [field, value] of [
    ['ten', name],
    ['tenEn', nameEn],
  ] as const) {
    if (value === '') errors[field] = said((text) => text.needName);
    else if (value.length > longest) errors[field] = said((text) => text.tooLong);
  }
  return { name, nameEn };
}

/** The attributes of a step, as typed. What does not belong to its kind is left out. */
export function readStep(
  body: unknown,
  id: string,
  lanes: readonly OutlineLane[],
): Result<StepItem, FieldErrors> {
  const errors: Record<string, FieldErrors[string]> = {};
  const names = namesIn(body, errors);
  const step = stepKinds.find((kind) => kind === textIn(body, 'loai'));
  if (!step) errors['loai'] = said((text) => text.needKind);
  const lane = laneIn(body, lanes, errors);
  const limit = limitIn(body, errors);
  const remind = timeIn(body, 'nhac', errors);
  const escalate = timeIn(body, 'baoCap', errors);
  if (hasErrors(errors) || !step) return err(errors);
  const consults = step === 'consult';
  return ok({
    ...{ type: 'step', id, lane, ...names, step, limit, remind, escalate },
    parties: consults ? textsIn(body, 'coQuan').join(' ') : '',
    rule: consults ? (consultRules.find((each) => each === textIn(body, 'luat')) ?? '') : '',
    wait: step === 'wait' ? (waits.find((each) => each === textIn(body, 'cho')) ?? '') : '',
  });
}

/** A call of a shared process. */
export function readCall(
  body: unknown,
  id: string,
  lanes: readonly OutlineLane[],
): Result<CallItem, FieldErrors> {
  const errors: Record<string, FieldErrors[string]> = {};
  const lane = laneIn(body, lanes, errors);
  if (hasErrors(errors)) return err(errors);
  const name = textIn(body, 'ten').slice(0, longest);
  return ok({ type: 'call', id, lane, name, called: textIn(body, 'goi') });
}

export function laneIn(
  body: unknown,
  lanes: readonly OutlineLane[],
  errors: Record<string, FieldErrors[string]>,
): string {
  const lane = lanes.find(({ id }) => id === textIn(body, 'lan'));
  if (!lane) errors['lan'] = said((text) => text.needLane);
  return lane?.id ?? '';
}

/** An empty limit is kept empty: a draft may wait for it. */
function limitIn(body: unknown, errors: Record<string, FieldErrors[string]>): string {
  return textIn(body, 'khongTinh') === 'yes' ? 'not-counted' : timeIn(body, 'han', errors);
}

function timeIn(body: unknown, field: string, errors: Record<string, FieldErrors[string]>): string {
  const typed = textIn(body, field);
  const time = typed === '' ? '' : fileTime(typed);
  if (time === undefined) errors[field] = said((text) => text.badTime);
  return time ?? '';
}
