import type { Bilingual } from '#kernel';
import { Button, ButtonGroup, Form, Link, TextField } from '#ui';
import { bind, type FormState } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { versionsPath } from '../versions/versions.paths.ts';
import { discardPath, draftPath, newProcedurePath } from './drafting.paths.ts';
import { draftingText } from './drafting.text.ts';
import { crumbs, type DraftPageFrame } from './part.page.tsx';

export interface NoDraftProps {
  readonly view: PageView;
  readonly code: string;
  readonly name: Bilingual;
  readonly idempotencyKey: string;
}

/** A procedure without a draft: how one is begun. */
export function NoDraftPage({ view, code, name, idempotencyKey }: NoDraftProps) {
  const { lang } = view;
  const text = draftingText[lang];
  return (
    <Page
      view={view}
      title={`${text.title}: ${name[lang]}`}
      variant="officials"
      breadcrumbs={ways(lang)}
      private
    >
      <span class="govuk-caption-l">{code}</span>
      <h1 class="govuk-heading-l">{name[lang]}</h1>
      <p class="govuk-body">{text.none}</p>
      <p class="govuk-body">{text.noneLead}</p>
      <Form action={draftPath(code)} idempotencyKey={idempotencyKey}>
        <Button preventDoubleClick>{text.begin}</Button>
      </Form>
    </Page>
  );
}

const ways = (lang: 'vi' | 'en') => [
  { text: draftingText[lang].workspace, href: '/lam-viec' },
  { text: draftingText[lang].procedures, href: versionsPath },
];

export interface NewProcedureProps {
  readonly view: PageView;
  readonly form: FormState;
  readonly idempotencyKey: string;
}

/** A procedure there has never been begins with its code and name. */
export function NewProcedurePage({ view, form, idempotencyKey }: NewProcedureProps) {
  const { lang } = view;
  const text = draftingText[lang];
  return (
    <Page
      view={view}
      title={text.newTitle}
      variant="officials"
      breadcrumbs={ways(lang)}
      errors={form.errors}
      private
    >
      <h1 class="govuk-heading-l">{text.newTitle}</h1>
      <p class="govuk-body">{text.newLead}</p>
      <Form action={newProcedurePath} idempotencyKey={idempotencyKey}>
        <TextField {...bind(form, 'ma', lang)} label={text.code} hint={text.codeHint} kind="code" />
        <TextField {...bind(form, 'tenVi', lang)} label={text.nameVi} />
        <TextField {...bind(form, 'tenEn', lang)} label={text.nameEn} />
        <Button preventDoubleClick>{text.begin}</Button>
      </Form>
    </Page>
  );
}

/** The question before a draft is given up. */
export function DiscardPage(props: DraftPageFrame) {
  const { view, code, name, revision, idempotencyKey } = props;
  const { lang } = view;
  const text = draftingText[lang];
  return (
    <Page view={view} title={text.discardTitle} variant="officials" breadcrumbs={crumbs(props, lang)} private>
      <h1 class="govuk-heading-l">{text.discardTitle}</h1>
      <p class="govuk-body">{text.discardLead(name[lang])}</p>
      <Form action={discardPath(code)} idempotencyKey={idempotencyKey}>
        <input type="hidden" name="ban" value={String(revision)} />
        <ButtonGroup>
          <Button variant="warning" preventDoubleClick>
            {text.discard}
          </Button>
          <Link href={draftPath(code)}>{text.discardNo}</Link>
        </ButtonGroup>
      </Form>
    </Page>
  );
}
