import { dateIn, inBoth } from '#kernel';
import { type AnyRoute, framedHtml, html, type Reply, redirect, route } from '#platform/http';
import { type FieldErrors, textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { changeWords } from '../cases/change-words.ts';
import { casesText, type FormCase, outcomeChanges } from '../cases/form-case.ts';
import { casesIn } from '../cases/read-cases.ts';
import { runCases, tryAnswers } from '../cases/run-cases.form.ts';
import type { DraftFiles } from '../drafting/draft.ts';
import { draftFilesPath } from '../drafting/drafting.paths.ts';
import { saveDraft } from '../drafting/edit-draft.action.ts';
import type { Answers } from '../form/form.ts';
import { askedIn } from './asked.form.ts';
import { carriedIn } from './carried.form.ts';
import { CasesPage } from './cases.page.tsx';
import type { Told } from './designed.ts';
import { below, type DesignerDeps, designing, type Opened, type said, toldOf } from './designing.action.ts';
import { OutcomePage } from './outcome.page.tsx';
import { outcomeProps } from './outcome-props.form.ts';
import { contentOf } from './tried.action.ts';
import { tryText } from './try.text.ts';
import { caseName } from './try-names.ts';

/** Saved cases of a form: run all at once, kept, taken anew, removed. */
export const casesRoutes = (deps: DesignerDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: below('/truong-hop'),
    permission: 'catalogue.manage',
    audit: 'catalogue.form.cases',
    input: askedIn,
    handle: designing(deps, (opened) => show(opened)),
  }),
  route({
    method: 'POST',
    path: below('/truong-hop'),
    permission: 'catalogue.manage',
    audit: 'catalogue.form.cases.changed',
    input: askedIn,
    handle: designing(deps, (opened) => change(opened)),
  }),
];

/** The cases of the draft; undefined where its file has mistakes, so that nothing is written over it. */
const casesOf = ({ design }: Opened): readonly FormCase[] | undefined =>
  design.draft.files.cases === undefined ? [] : casesIn(design.draft.files.cases);

async function show(opened: Opened, told: readonly Told[] = [], status = 200): Promise<Reply> {
  const { deps, form, of, request, design } = opened;
  const content = await contentOf(opened);
  const read = casesOf(opened);
  const cases = runCases({ form, content, places: deps.places }, read ?? []).map(
    ({ case: { name, outcome }, now }) => ({
      name,
      changes: outcomeChanges(outcome, now).map((each) => changeWords(each, form, content, request.lang)),
    }),
  );
  const shown = read ? told : [...told, broken(opened)];
  const { revision } = design.draft;
  return html(renderPage(CasesPage({ view: request.view, of, cases, revision, told: shown })), status);
}

const broken = ({ of }: Opened): Told => ({
  words: inBoth(tryText, (t) => t.brokenCases),
  href: draftFilesPath(of.code),
});

async function change(opened: Opened): Promise<Reply> {
  const { asked } = opened;
  const cases = casesOf(opened);
  if (!cases) return show(opened, [], 422);
  // Whoever tried the form has not seen the list of cases, and adds to it as it is.
  if (textIn(asked.body, 'viec') === 'luu') return save(opened, cases, textIn(asked.body, caseName));
  const [taken, removed] = [textIn(asked.body, 'lay'), textIn(asked.body, 'xoa')];
  if (removed !== '') {
    const left = cases.filter((each) => each.name !== removed);
    return keep(
      opened,
      left,
      inBoth(tryText, (t) => t.removed),
    );
  }
  const content = await contentOf(opened);
  const tried = { form: opened.form, content, places: opened.deps.places };
  const anew = runCases(tried, cases).map(({ case: each, now }) =>
    each.name === taken ? { ...each, outcome: now } : each,
  );
  return keep(
    opened,
    anew,
    inBoth(tryText, (t) => t.accepted),
  );
}

async function save(opened: Opened, cases: readonly FormCase[], name: string): Promise<Reply> {
  const { asked, deps, form, by, design } = opened;
  const answers: Answers = carriedIn(asked.body);
  const content = await contentOf(opened);
  const wrong =
    name === ''
      ? inBoth(tryText, (t) => t.enterName)
      : cases.some((each) => each.name === name)
        ? inBoth(tryText, (t) => t.nameTaken)
        : content === undefined
          ? inBoth(tryText, (t) => t.cannotSave)
          : undefined;
  if (wrong) return showOutcome(opened, answers, { name, errors: { [caseName]: wrong }, status: 422 });
  const day = dateIn(by.now);
  const { outcome } = tryAnswers({ form, content, places: deps.places }, answers, day);
  const more = [...cases, { name, day, answers, outcome }];
  return keep(
    opened,
    more,
    inBoth(tryText, (t) => t.caseSaved(name)),
    design.draft.revision,
  );
}

/** Writes the cases into the draft that was seen; without any there is no file. */
async function keep(
  opened: Opened,
  cases: readonly FormCase[],
  text: ReturnType<typeof said>,
  revision = opened.asked.revision,
): Promise<Reply> {
  const { deps, asked, by, paths } = opened;
  const written = cases.length > 0 ? casesText(cases) : undefined;
  const { code } = asked;
  const edit = (files: DraftFiles) => ({ ...files, cases: written });
  const done = await saveDraft(deps.db, { code, revision, edit }, by);
  if (done.ok) return redirect(paths.cases, { kind: 'success', text });
  return show(opened, toldOf({ kind: 'refused', refusal: done.error }, paths), 409);
}

interface OutcomeShown {
  readonly name?: string;
  readonly errors?: FieldErrors;
  readonly status?: number;
}

/** What came of a trial; nothing of it is kept unless it is saved as a case. */
export async function showOutcome(
  opened: Opened,
  answers: Answers,
  { name = '', errors = {}, status = 200 }: OutcomeShown,
): Promise<Reply> {
  const { deps, form, of, request, by } = opened;
  const tried = { form, content: await contentOf(opened), places: deps.places };
  const came = outcomeProps(tried, answers, by.now, request.lang);
  return framedHtml(
    renderPage(OutcomePage({ view: request.view, of, ...came, name, errors, told: [] })),
    status,
  );
}
