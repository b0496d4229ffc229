import { clockText, dayIn } from '#calendar';
import { dateIn, type Lang, type Official } from '#kernel';
import type { PageRequest } from '#platform/http';
import { type Answers, fromAccount, missingPages, visiblePages } from '#procedures';
import { deadlineFrom } from '../clock.ts';
import { limitFor } from '../intake/accept.ts';
import { feeAhead } from '../intake/fee-ahead.action.ts';
import { feeWords } from '../intake/fee-words.ts';
import { deskPapers } from './desk-papers.ts';
import { type DeskPerson, factsOf, masked } from './person.ts';
import { desksFor, type OpenProcedure } from './places.action.ts';
import type { FormPart, ReceivePageProps, Shown } from './receive.ts';
import type { ReceptionDeps } from './reception-deps.ts';

/** All that the dense page shows of a procedure for this person. */
export async function receivePageOf(
  deps: ReceptionDeps,
  official: Official,
  shown: Shown,
  request: PageRequest,
): Promise<ReceivePageProps> {
  const { visit, open, posted, errors } = shown;
  const { version } = open;
  const { lang, view, idempotencyKey } = request;
  const answers = posted ? shown.answers : filledIn(deps, open, visit.person ?? {}, request);
  const desks = await desksFor(deps, official, version, request.now);
  return {
    ...{ view, visit, idempotencyKey, note: shown.note, again: shown.again ?? [] },
    procedure: {
      ...{ code: version.code, name: version.content.name[lang] },
      fee: await feeHere(deps, shown, answers, request),
    },
    parts: partsOf(deps, shown, answers, lang),
    papers: deskPapers(version, answers),
    variants: version.content.timeLimit.variants.map(({ key, case: named }) => ({
      ...{ key, name: (lang === 'en' ? named.en : undefined) ?? named.vi },
    })),
    competent: desks?.map(({ code, fullName }) => ({ value: code, label: fullName[lang] })),
    form: {
      values: posted ?? { coQuan: open.commune ?? '', diaChi: addressLine(visit.person) },
      errors,
    },
    due: await dueOf(deps, shown, answers, request),
  };
}

/** What is known of the person, where the form asks for it of the one who files. */
export function filledIn(
  deps: ReceptionDeps,
  { form }: OpenProcedure,
  person: DeskPerson,
  { now }: Pick<PageRequest, 'now'>,
): Answers {
  const facts = factsOf(person);
  const known = { forSelf: true, today: dateIn(now), places: deps.places };
  let answers: Answers = {};
  for (const page of form.pages) answers = { ...answers, ...fromAccount(page, facts, { ...known, answers }) };
  return answers;
}

function partsOf(
  deps: ReceptionDeps,
  { open: { form }, posted, errors, adding }: Shown,
  answers: Answers,
  lang: Lang,
): readonly FormPart[] {
  const missing = new Set(missingPages(form, answers).map(({ key }) => key));
  return visiblePages(form, answers).map((page) => {
    const wrong = page.fields.some(({ key }) =>
      Object.keys(errors).some((name) => name === key || name.startsWith(`${key}-`)),
    );
    const answered = page.fields.filter(({ key }) => answers[key] !== undefined);
    const settled = !missing.has(page.key) && !wrong && answered.length > 0;
    return {
      fields: { page, answers, posted, errors, lang, adding, places: deps.places },
      settled: settled ? gist(answers) : undefined,
    };
  });
}

/** Enough of a folded part to see whose it is. */
const gist = ({ requesterName: name, requesterId: id }: Answers): string =>
  [name, typeof id === 'string' ? masked(id, 4) : undefined]
    .filter((part) => typeof part === 'string')
    .join(', ');

const addressLine = (person: DeskPerson | undefined): string => {
  const { detail, communeName, provinceName } = person?.address ?? {};
  return [person?.name, detail, communeName, provinceName, person?.phone]
    .filter((part) => part !== undefined)
    .join(', ');
};

/** What it would cost, by the very rules of an acceptance. */
async function feeHere(
  { office }: ReceptionDeps,
  { open: { version }, places }: Shown,
  answers: Answers,
  { now, lang }: PageRequest,
): Promise<string> {
  const filing = { channel: 'direct', places, answers, now } as const;
  return feeWords(version.content.fee, await feeAhead(office, version.id, filing), lang);
}

/** When it would be due, by the very rules of an acceptance; a number is not taken. */
async function dueOf(
  { office }: ReceptionDeps,
  { open: { version }, places }: Shown,
  answers: Answers,
  { now, lang }: PageRequest,
): Promise<string | undefined> {
  if (!places) return undefined;
  const [rules, calendar, facts] = await Promise.all([
    office.rulesOf(office.db, version.id),
    office.calendarOf(office.db, places.competent),
    office.acceptanceOf(office.db, { versionId: version.id, places, on: dateIn(now) }),
  ]);
  const limit = limitFor(rules.caseOf(answers), { rules, acceptance: { ...facts, code: '' } });
  const due = limit.ok ? deadlineFrom(now, { ...limit.value, clock: calendar.clock, calendar }) : limit;
  return due.ok ? `${clockText(due.value.dueAt)}, ${dayIn(dateIn(due.value.dueAt), lang)}` : undefined;
}
