import { dateIn, inBoth } from '#kernel';
import { type AnyRoute, framedHtml, html, type Reply, redirect, route } from '#platform/http';
import { type FieldErrors, textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import type { Answers } from '../form/form.ts';
import { askedIn } from './asked.form.ts';
import { carriedIn } from './carried.form.ts';
import { CasesPage } from './cases.page.tsx';
import { type CasesFile, loadCases, saveCases } from './cases.store.ts';
import { casesIn, casesText, type FormCase, outcomeChanges } from './cases.ts';
import { changeWords } from './change-words.ts';
import { below, type DesignerDeps, designing, type Opened, said } from './designing.action.ts';
import { OutcomePage } from './outcome.page.tsx';
import { outcomeProps } from './outcome-props.form.ts';
import { runCases, tryAnswers } from './run-cases.form.ts';
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

const none: CasesFile = { text: casesText([]), revision: 0 };

async function show(opened: Opened, status = 200): Promise<Reply> {
  const { deps, form, asked, of, request } = opened;
  const [file, content] = await Promise.all([loadCases(deps.db, asked.code), contentOf(opened)]);
  const { text, revision } = file ?? none;
  const ran = runCases({ form, content, places: deps.places }, casesIn(text) ?? []);
  const cases = ran.map(({ case: { name, outcome }, now }) => ({
    name,
    changes: outcomeChanges(outcome, now).map((each) => changeWords(each, form, content, request.lang)),
  }));
  const told = status === 409 ? [{ words: said((t) => t.changedMeanwhile) }] : [];
  return html(renderPage(CasesPage({ view: request.view, of, cases, revision, told })), status);
}

async function change(opened: Opened): Promise<Reply> {
  const { deps, asked } = opened;
  const file = (await loadCases(deps.db, asked.code)) ?? none;
  const cases = casesIn(file.text) ?? [];
  const name = textIn(asked.body, caseName);
  if (textIn(asked.body, 'viec') === 'luu') return save(opened, file, cases, name);
  const [taken, removed] = [textIn(asked.body, 'lay'), textIn(asked.body, 'xoa')];
  if (asked.revision !== file.revision) return show(opened, 409);
  if (removed !== '') {
    const left = cases.filter((each) => each.name !== removed);
    return keep(
      opened,
      file,
      left,
      inBoth(tryText, (t) => t.removed),
    );
  }
  const content = await contentOf(opened);
  const tried = { form: opened.form, content, places: deps.places };
  const anew = cases.map((each) =>
    each.name === taken ? { ...each, outcome: tryAnswers(tried, each.answers, each.day).outcome } : each,
  );
  return keep(
    opened,
    file,
    anew,
    inBoth(tryText, (t) => t.accepted),
  );
}

async function save(
  opened: Opened,
  file: CasesFile,
  cases: readonly FormCase[],
  name: string,
): Promise<Reply> {
  const { asked, deps, form, by } = opened;
  const answers: Answers = carriedIn(asked.body);
  const wrong =
    name === ''
      ? inBoth(tryText, (t) => t.enterName)
      : cases.some((each) => each.name === name)
        ? inBoth(tryText, (t) => t.nameTaken)
        : undefined;
  if (wrong) return showOutcome(opened, answers, { name, errors: { [caseName]: wrong }, status: 422 });
  const day = dateIn(by.now);
  const content = await contentOf(opened);
  const { outcome } = tryAnswers({ form, content, places: deps.places }, answers, day);
  const more = [...cases, { name, day, answers, outcome }];
  return keep(
    opened,
    file,
    more,
    inBoth(tryText, (t) => t.caseSaved(name)),
  );
}

async function keep(
  opened: Opened,
  file: CasesFile,
  cases: readonly FormCase[],
  text: ReturnType<typeof said>,
): Promise<Reply> {
  const { deps, asked, by, paths } = opened;
  const kept = { text: casesText(cases), revision: file.revision };
  const done = await saveCases(deps.db, asked.code, kept, by);
  return done ? redirect(paths.cases, { kind: 'success', text }) : show(opened, 409);
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
