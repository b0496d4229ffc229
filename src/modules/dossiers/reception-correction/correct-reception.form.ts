import { type Bilingual, err, type JsonObject, ok, type Result } from '#kernel';
import { type FieldErrors, hasErrors, textIn, textsIn } from '#ui/forms';
import { type Case, caseComponents } from '../casework/case.ts';
import { countColumns, countNames, type PaperCounts, usualCount } from '../receipt/paper-counts.ts';
import { componentsReceived, countsReceived } from '../receipt/receipt-data.ts';
import { refusalText } from '../refusal-words.ts';
import type { CorrectReception } from './correct-reception.ts';
import { receptionText } from './reception-correction.text.ts';

export const personFields = ['name', 'phone', 'email', 'personId'] as const;
const longest = 300;

/** What of the form is not as it was; whoever it was filed for and with stays. */
export function parseCorrectReception(body: unknown, found: Case): Result<CorrectReception, FieldErrors> {
  const errors: Record<string, Bilingual> = {};
  const typed = Object.fromEntries(personFields.map((field) => [field, textIn(body, field)]));
  for (const field of personFields)
    if ((typed[field] ?? '').length > longest) errors[field] = receptionText.correct.tooLong;
  if (typed['name'] === '') errors['name'] = refusalText({ code: 'reception.name-missing' });
  const reason = textIn(body, 'reason');
  if (reason === '') errors['reason'] = refusalText({ code: 'reception.reason-missing' });
  if (reason.length > 2_000) errors['reason'] = receptionText.correct.tooLong;
  const known = caseComponents(found).map(({ key }) => key);
  const ticked = textsIn(body, 'components').filter((key) => known.includes(key));
  if (ticked.length === 0) errors['components'] = refusalText({ code: 'reception.components-missing' });
  const counted = countsIn(body, found, ticked);
  Object.assign(errors, counted.errors);
  if (hasErrors(errors)) return err(errors);
  const before = personIn(found);
  const changed = personFields.some((field) => typed[field] !== before[field]);
  const received = componentsReceived(found.history);
  const same = ticked.length === received.length && ticked.every((key) => received.includes(key));
  return ok({
    applicant: changed ? withPerson(found.application.applicant, typed) : undefined,
    components: same && !counted.counts ? undefined : ticked,
    counts: counted.counts,
    reason,
    seen: Number(textIn(body, 'seen')) || 0,
  });
}

/** The numbers of every ticked component, if one of them is not as it was; what was not sent stays. */
function countsIn(body: unknown, found: Case, ticked: readonly string[]) {
  const errors: Record<string, Bilingual> = {};
  const counts: PaperCounts = {};
  let changed = false;
  for (const { key, before } of countsNow(found).filter(({ key: each }) => ticked.includes(each))) {
    const now = { ...before };
    for (const column of countColumns) {
      const field = countNames(key)[column];
      const typed = textIn(body, field);
      if (typed === '') continue;
      if (/^\d{1,3}$/.test(typed)) now[column] = Number(typed);
      else errors[field] = receptionText.correct.badCount;
    }
    changed ||= countColumns.some((column) => now[column] !== before[column]);
    counts[key] = now;
  }
  return { errors, counts: changed ? counts : undefined };
}

/** The three numbers of each component as the receipt has them, or as the catalogue asks for it. */
export function countsNow(found: Case) {
  const counted = countsReceived(found.history);
  return caseComponents(found).map((component) => {
    const { key } = component;
    return { key, before: counted[key] ?? usualCount(component) };
  });
}

/** The person as the receipt names them. */
export const personIn = ({ application }: Pick<Case, 'application'>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    personFields.map((field) => {
      const value = field === 'name' ? application.applicantName : application.applicant[field];
      return [field, typeof value === 'string' ? value : ''];
    }),
  );

/** Fields left empty are left out, as they are when somebody files. */
const withPerson = (before: JsonObject, typed: Readonly<Record<string, string>>): JsonObject =>
  Object.fromEntries(Object.entries({ ...before, ...typed }).filter(([, value]) => value !== ''));
