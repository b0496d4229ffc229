import { documentsByIds, readingOf, readTools, showsPages } from '#documents';
import { inBoth, type Refusal } from '#kernel';
import {
  type AnyRoute,
  type FormBody,
  html,
  notFound,
  type PageRequest,
  type RawInput,
  type Reply,
  redirect,
  route,
} from '#platform/http';
import { type FieldErrors, untouched } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { type CaseComponent, caseComponents } from '../casework/case.ts';
import { clockOf } from '../casework/clock.ts';
import { dossierIn } from '../casework/form-input.ts';
import { MovedOnPage } from '../casework/moved-on.page.tsx';
import { refusalText } from '../refusal-words.ts';
import { ComparePage } from './compare.page.tsx';
import { digitisingOf } from './component-states.ts';
import { type CopyDeps, confirmCopy, offersFor, settleComponent } from './copy.action.ts';
import { compareForm, settleForm } from './copy.form.ts';
import { copyText } from './copy.text.ts';
import { digitisePath, digitisePatterns } from './digitise.paths.ts';
import { copyOf } from './digitise.ts';
import { type OpenDigitising, openDigitising } from './open-digitising.action.ts';
import { SettlePage } from './settle.page.tsx';

/** Comparing a copy with its paper, and saying where a copy comes from. */
export const copyRoutes = (deps: CopyDeps): readonly AnyRoute[] => [
  ...pages(deps, digitisePatterns.compare, 'dossier.confirm-copy', compare),
  ...pages(deps, digitisePatterns.settle, 'dossier.settle-component', settle),
];

interface Open extends OpenDigitising {
  readonly component: CaseComponent;
}

type Kept = { readonly body: FormBody; readonly errors: FieldErrors };
interface Answering {
  readonly show: (deps: CopyDeps, request: PageRequest, open: Open, kept?: Kept) => Promise<Reply>;
  readonly answer: (deps: CopyDeps, request: PageRequest, open: Open, body: FormBody) => Promise<Reply>;
}

const componentIn = (raw: RawInput) => {
  const asked = dossierIn(raw);
  return asked && { ...asked, key: raw.params['component'] ?? '' };
};

function pages(
  deps: CopyDeps,
  path: string,
  audit: string,
  { show, answer }: Answering,
): readonly AnyRoute[] {
  const opened = async (
    { id, key }: NonNullable<ReturnType<typeof componentIn>>,
    request: PageRequest,
    then: (open: Open) => Promise<Reply>,
  ): Promise<Reply> => {
    const open = await openDigitising(deps, request, id);
    const component = open && caseComponents(open.found).find((each) => each.key === key);
    if (!open || !component) return notFound();
    return open.refused ? turnAway(request, open, open.refused) : then({ ...open, component });
  };
  return [
    route({
      method: 'GET',
      path,
      permission: 'dossier.digitise',
      audit: `${audit}.form`,
      input: componentIn,
      handle: (asked, request) => opened(asked, request, (open) => show(deps, request, open)),
    }),
    route({
      method: 'POST',
      path,
      permission: 'dossier.digitise',
      audit,
      input: componentIn,
      handle: (asked, request) => opened(asked, request, (open) => answer(deps, request, open, asked.body)),
    }),
  ];
}

function turnAway({ view }: PageRequest, { found }: OpenDigitising, refusal: Refusal): Reply {
  const status = refusal.code === 'dossier.not-permitted' ? 403 : 409;
  return html(renderPage(MovedOnPage({ view, found, refusal })), status);
}

/** What every page of one component is given. */
const common = (
  { view, now, idempotencyKey, lang }: PageRequest,
  { found, component }: Open,
  kept?: Kept,
) => ({
  view,
  found,
  clock: clockOf(found.dossier, found.calendar, now),
  form: { ...untouched, ...(kept && { values: kept.body, errors: kept.errors }) },
  idempotencyKey,
  component: component.key,
  name: component.name[lang],
});

/** The copy to be compared: the searchable one where it has been made. */
async function copyToCompare({ office }: CopyDeps, { found, component }: Open) {
  const scan = copyOf(found.dossier, component.key);
  const reading = scan && (await readingOf(office.db, scan.documentId));
  const searchable = reading?.state === 'done' ? reading.searchable : undefined;
  const [copy] = scan ? await documentsByIds(office.db, [searchable ?? scan.documentId]) : [];
  return copy && { copy, reading, searchable };
}

const compare: Answering = {
  show: async (deps, request, open, kept) => {
    const shown = await copyToCompare(deps, open);
    const known = digitisingOf(open.found.dossier, open.component.key);
    if (!shown || known?.source !== 'scanned' || known.state > 1)
      return redirect(digitisePath(open.found.dossier.id));
    const off = shown.reading === undefined && (await readTools()) === undefined;
    const page = ComparePage({
      ...common(request, open, kept),
      copy: shown.copy,
      pictures: showsPages(),
      reading: shown.reading ?? { state: off ? 'off' : 'failed' },
    });
    return html(renderPage(page), kept ? 422 : 200);
  },
  answer: async (deps, request, open, body) => {
    const read = compareForm(body);
    if (!read.ok) return compare.show(deps, request, open, { body, errors: read.error });
    const { searchable } = (await copyToCompare(deps, open)) ?? {};
    const { actor, now, idempotencyKey: key } = request;
    const { component, found } = open;
    const command = {
      ...read.value,
      component: component.key,
      searchable: searchable !== undefined && searchable === read.value.shown,
    };
    const done = await confirmCopy(deps, found, command, { actor, now, key });
    if (!done.ok) return turnAway(request, open, done.error);
    return redirect(digitisePath(found.dossier.id), {
      kind: 'success',
      text: inBoth(copyText, (t) => t.done),
    });
  },
};

/** Refusals that a person can mend in the form. */
const fieldOf: Readonly<Record<string, string>> = {
  'settle.no-paper': 'giay-to',
  'settle.paper-gone': 'giay-to',
  'settle.result-code': 'ghi-chu',
  'settle.note-missing': 'ghi-chu',
};

const settle: Answering = {
  show: async (deps, request, open, kept) => {
    const offers = (await offersFor(deps, open.found, request.now)).get(open.component.key) ?? [];
    const page = SettlePage({ ...common(request, open, kept), offers });
    return html(renderPage(page), kept ? 422 : 200);
  },
  answer: async (deps, request, open, body) => {
    const read = settleForm(body);
    if (!read.ok) return settle.show(deps, request, open, { body, errors: read.error });
    const { actor, now, idempotencyKey: key } = request;
    const command = { ...read.value, component: open.component.key };
    const done = await settleComponent(deps, open.found, command, { actor, now, key });
    if (done.ok || done.error.code === 'key.done')
      return redirect(digitisePath(open.found.dossier.id), {
        kind: 'success',
        text: inBoth(copyText, (t) => t.settled),
      });
    const field = fieldOf[done.error.code];
    if (!field) return turnAway(request, open, done.error);
    return settle.show(deps, request, open, { body, errors: { [field]: refusalText(done.error) } });
  },
};
