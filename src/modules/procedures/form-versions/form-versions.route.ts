import { dateIn, type Lang, type PlainDate } from '#kernel';
import type { Executor } from '#platform/db';
import {
  type AnyRoute,
  html,
  notFound,
  type PageRequest,
  type RawInput,
  type Reply,
  route,
} from '#platform/http';
import { renderPage } from '#ui/layout';
import { approvalText } from '../approval/approval.text.ts';
import { openDraft } from '../drafting/draft.store.ts';
import type { ProcedureDraft } from '../drafting/draft.ts';
import { nameIn } from '../drafting/draft-name.ts';
import { draftPath, reviewPath, waitingPath } from '../drafting/drafting.paths.ts';
import { draftingText } from '../drafting/drafting.text.ts';
import type { FormDefinition } from '../form/form.ts';
import { componentsIn } from '../form-designer/design.action.ts';
import { formIn } from '../form-designer/form-text.ts';
import { isProcedureCode, type ProcedureContent } from '../procedure.ts';
import { controllerText } from '../versions/controller.text.ts';
import { standingOn } from '../versions/history.ts';
import { procedureVersionsPath, versionNumberIn, versionsPath } from '../versions/versions.paths.ts';
import { type HistoricVersion, versionsOf } from '../versions/versions.store.ts';
import { dayNumbers } from '../words.ts';
import { formChanges } from './form-changes.ts';
import { FormVersionsPage, type FormVersionsProps } from './form-versions.page.tsx';
import { draftSide, formReviewPath, formVersionsPath } from './form-versions.paths.ts';
import { formVersionsText } from './form-versions.text.ts';

interface Asked {
  readonly code: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** Two forms of a procedure held against each other, for who writes it and for who approves it. */
export const formVersionsRoutes = ({ db }: { readonly db: Executor }): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: formVersionsPath(':code'),
    permission: 'catalogue.manage',
    audit: 'catalogue.form.compared',
    input: askedIn,
    handle: (asked, request) => show(db, asked, request, false),
  }),
  route({
    method: 'GET',
    path: formReviewPath(':code'),
    permission: 'catalogue.approve',
    audit: 'draft.review.form',
    input: askedIn,
    handle: (asked, request) => show(db, asked, request, true),
  }),
];

function askedIn({ params, query }: Pick<RawInput, 'params' | 'query'>): Asked | undefined {
  const code = params['code'] ?? '';
  const sideIn = (text: string | undefined) =>
    text === draftSide ? draftSide : versionNumberIn(text)?.toString();
  return isProcedureCode(code) ? { code, from: sideIn(query['tu']), to: sideIn(query['den']) } : undefined;
}

/** A version or the draft, as far as its form goes. */
interface Side {
  readonly value: string;
  readonly label: string;
  readonly form: FormDefinition | undefined;
  /** Its file has mistakes that reading it would lose. */
  readonly broken?: boolean;
}

async function show(db: Executor, asked: Asked, request: PageRequest, approving: boolean): Promise<Reply> {
  const { code } = asked;
  const { view, now } = request;
  const [versions, draft] = await Promise.all([versionsOf(db, code), openDraft(db, code)]);
  const newest = versions.at(-1);
  const name = (draft && nameIn(draft.files.yaml)) ?? newest?.content.name;
  if (!name) return notFound();
  const sides = [
    ...versions.map((each) => versionSide(each, view.lang)),
    ...(draft ? [draftOf(draft, view.lang)] : []),
  ];
  const find = (value: string | undefined) => sides.find((side) => side.value === value);
  const to = find(asked.to) ?? sides.at(-1);
  const from = find(asked.from) ?? find(usualBefore(versions, to?.value, dateIn(now)));
  const page = FormVersionsPage({
    ...{ view, code, name, from: from?.value ?? '', to: to?.value ?? '' },
    sides: sides.map(({ value, label }) => ({ value, label })),
    action: approving ? formReviewPath(code) : formVersionsPath(code),
    crumbs: crumbsOf({
      code,
      name: name[view.lang],
      lang: view.lang,
      approving,
      drafted: draft !== undefined,
    }),
    compared: comparedOf(from, to, newest?.content, view.lang),
  });
  return html(renderPage(page));
}

const versionSide = ({ version, effectiveFrom, form }: HistoricVersion, lang: Lang): Side => ({
  value: String(version),
  label: controllerText[lang].versionFrom(version, dayNumbers(effectiveFrom)),
  form,
});

function draftOf({ files }: ProcedureDraft, lang: Lang): Side {
  const side = { value: draftSide, label: formVersionsText[lang].draft };
  if (files.form === undefined) return { ...side, form: undefined };
  const keys = componentsIn(files).map(({ key }) => key);
  const read = formIn(files.form, keys);
  return read.kind === 'form' ? { ...side, form: read.form } : { ...side, form: undefined, broken: true };
}

/** What a draft is compared with: the version in force, else the newest; a version, with the one before it. */
function usualBefore(
  versions: readonly HistoricVersion[],
  to: string | undefined,
  today: PlainDate,
): string | undefined {
  if (to !== draftSide) return String(Number(to) - 1);
  const inForce = versions.find((version) => standingOn(version, today) === 'inForce') ?? versions.at(-1);
  return inForce && String(inForce.version);
}

function comparedOf(
  from: Side | undefined,
  to: Side | undefined,
  content: ProcedureContent | undefined,
  lang: Lang,
): FormVersionsProps['compared'] {
  if (!from || !to || !content) return { kind: 'onlyOne' };
  if (from.broken || to.broken) return { kind: 'broken' };
  if (!from.form && !to.form) return { kind: 'none' };
  if (!from.form || !to.form) return { kind: from.form ? 'formRemoved' : 'formAdded' };
  return { kind: 'changes', changes: formChanges({ before: from.form, after: to.form, lang }, content) };
}

interface Way {
  readonly code: string;
  readonly name: string;
  readonly lang: Lang;
  readonly approving: boolean;
  readonly drafted: boolean;
}

function crumbsOf({ code, name, lang, approving, drafted }: Way): FormVersionsProps['crumbs'] {
  const text = draftingText[lang];
  const workspace = { text: text.workspace, href: '/lam-viec' };
  if (approving)
    return [
      workspace,
      { text: approvalText[lang].waiting, href: waitingPath },
      { text: name, href: reviewPath(code) },
    ];
  return [
    workspace,
    { text: text.procedures, href: versionsPath },
    { text: name, href: procedureVersionsPath(code) },
    ...(drafted ? [{ text: text.title, href: draftPath(code) }] : []),
  ];
}
