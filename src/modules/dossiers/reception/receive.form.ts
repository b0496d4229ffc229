import { type Bilingual, err, inBoth, ok, type PlainDate, type Result } from '#kernel';
import {
  type Answers,
  type FormDefinition,
  type Places,
  type PostedForm,
  type ProcedureVersion,
  parseAnswers,
  visiblePages,
} from '#procedures';
import { type FieldErrors, hasErrors, textIn, textsIn } from '#ui/forms';
import type { Accept } from '../intake/accept.ts';
import { ordinaryCase } from '../intake/offers.ts';
import { countNames, type PaperCounts, usualCount } from '../receipt/paper-counts.ts';
import { parseReturnWay } from '../return-way/return-way.form.ts';
import { allHere, byAnswers, type DeskPaper, deskPapers, papersField } from './desk-papers.ts';
import { parseOwnerHere } from './owner-here.form.ts';
import { receiveText } from './receive.text.ts';
import type { ReceiveForm } from './receive.ts';

export interface ReceiveContext {
  readonly version: ProcedureVersion;
  readonly form: FormDefinition;
  readonly today: PlainDate;
  readonly places: Places;
  /** Papers are missing and will be asked for: what came is written down, nothing is accepted. */
  readonly incomplete: boolean;
}

export interface ReadForm {
  /** As far as they are right: they decide what is asked. */
  readonly answers: Answers;
  readonly result: Result<ReceiveForm, FieldErrors>;
}

/** Reads the one dense page: every page of the form, the papers and the way of return; all that is wrong at once. */
export function readReceive(body: PostedForm, context: ReceiveContext): ReadForm {
  const { answers, errors: wrong } = readAnswers(body, context);
  const papers = deskPapers(context.version, answers);
  const checked = readPapers(body, papers, context.incomplete);
  const way = parseReturnWay(body);
  const owner = parseOwnerHere(body, context.today);
  const errors: FieldErrors = {
    ...wrong,
    ...(way.ok ? {} : way.error),
    ...(checked.ok ? {} : checked.error),
    ...(owner.ok ? {} : owner.error),
  };
  if (!way.ok || !owner.ok || !checked.ok || hasErrors(errors)) return { answers, result: err(errors) };
  const chosen = textIn(body, 'truongHop');
  const accept: Accept = {
    ...checked.value,
    note: textIn(body, 'ghiChu').slice(0, 2_000),
    ...(chosen === '' || chosen === byAnswers ? {} : { variant: chosen === ordinaryCase ? null : chosen }),
  };
  const again = textIn(body, 'lapLai') !== '';
  return { answers, result: ok({ answers, onBehalfOf: owner.value, returnWay: way.value, accept, again }) };
}

/** Question by question, so that one that is wrong takes no other's answer with it. */
export function readAnswers(
  body: PostedForm,
  { form, today, places }: Pick<ReceiveContext, 'form' | 'today' | 'places'>,
): { readonly answers: Answers; readonly errors: FieldErrors } {
  let answers: Answers = {};
  let errors: FieldErrors = {};
  for (const page of form.pages) {
    for (const field of page.fields) {
      if (!visiblePages(form, answers).includes(page) && page.when !== undefined) break;
      const one = parseAnswers(form, { ...page, fields: [field] }, body, { answers, today, places });
      if (one.ok) answers = one.value;
      else errors = { ...errors, ...one.error };
    }
  }
  return { answers, errors };
}

type Checked = Required<Pick<Accept, 'components'>> & { readonly counts: PaperCounts };

function readPapers(
  body: PostedForm,
  papers: readonly DeskPaper[],
  incomplete: boolean,
): Result<Checked, FieldErrors> {
  const ticked = new Set(textsIn(body, papersField));
  const all = textIn(body, allHere) !== '';
  const here = papers.filter(({ key, needed }) => ticked.has(key) || (all && needed));
  const errors: { [name: string]: Bilingual } = {};
  const missing = papers.filter((paper) => paper.needed && !here.includes(paper));
  if (missing.length > 0 && !incomplete)
    errors[papersField] = inBoth(receiveText, (t, lang) =>
      t.papersMissing(missing.map(({ name }) => name[lang]).join('; ')),
    );
  const counts: PaperCounts = {};
  for (const paper of here) {
    const names = countNames(paper.key);
    const usual = usualCount(paper);
    const read = (name: string, unsaid: number): number => {
      const typed = textIn(body, name);
      const count = typed === '' ? unsaid : /^\d{1,3}$/.test(typed) ? Number(typed) : undefined;
      if (count === undefined) errors[name] = inBoth(receiveText, (t, lang) => t.badCount(paper.name[lang]));
      return count ?? 0;
    };
    counts[paper.key] = {
      originals: read(names.originals, usual.originals),
      certified: read(names.certified, usual.certified),
      copies: read(names.copies, usual.copies),
    };
  }
  return hasErrors(errors) ? err(errors) : ok({ components: here.map(({ key }) => key), counts });
}
