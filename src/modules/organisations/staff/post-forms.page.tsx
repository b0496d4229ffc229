import { Button, Form, InsetText, Link, SelectField, SummaryList, TextField } from '#ui';
import { bind, type FormState, hasErrors } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { type Role, roleNames } from '../permissions.ts';
import type { Post } from '../post.ts';
import type { Unit } from '../unit.ts';
import { Day } from './person-forms.page.tsx';
import { closePostPath, newPostPath, staffHref } from './staff.paths.ts';
import { staffText } from './staff.text.ts';

export interface NewPostPageProps {
  readonly view: PageView;
  readonly agencyId: string;
  readonly units: readonly Unit[];
  readonly roles: readonly Role[];
  readonly form: FormState;
  readonly idempotencyKey: string;
}

/** A new place of work in a unit, with the role that says what it may do. */
export function NewPostPage({ view, agencyId, units, roles, form, idempotencyKey }: NewPostPageProps) {
  const { lang } = view;
  const text = staffText[lang];
  return (
    <Page
      view={view}
      title={text.newPostTitle}
      variant="officials"
      back={{ href: staffHref(agencyId), text: text.title }}
      errors={hasErrors(form.errors) ? form.errors : undefined}
      private
    >
      <h1 class="govuk-heading-l">{text.newPostTitle}</h1>
      <Form action={`${newPostPath}?coQuan=${agencyId}`} idempotencyKey={idempotencyKey}>
        <SelectField
          {...bind(form, 'donVi', lang)}
          label={text.unit}
          options={units.map(({ id, fullName }) => ({ value: id, label: fullName[lang] }))}
        />
        <SelectField
          {...bind(form, 'vaiTro', lang)}
          label={text.role}
          options={roles.map((role) => ({ value: role, label: roleNames[role][lang] }))}
        />
        <TextField {...bind(form, 'tenVi', lang)} label={text.nameVi} />
        <TextField {...bind(form, 'tenEn', lang)} label={text.nameEn} optional />
        <Day form={form} lang={lang} label={text.existsFrom} />
        <Button preventDoubleClick>{text.addPostSubmit}</Button>
      </Form>
    </Page>
  );
}

export interface ClosePostPageProps {
  readonly view: PageView;
  readonly post: Post;
  readonly holders: readonly string[];
  readonly open: number;
  /** The reader shares out the work of this agency. */
  readonly supervises: boolean;
  readonly form: FormState;
  readonly idempotencyKey: string;
}

/** From when a post is no more; with work in hand it says so instead of a form. */
export function ClosePostPage(props: ClosePostPageProps) {
  const { view, post, holders, open, supervises, form, idempotencyKey } = props;
  const { lang } = view;
  const text = staffText[lang];
  return (
    <Page
      view={view}
      title={text.closeTitle}
      variant="officials"
      back={{ href: staffHref(post.agencyId), text: text.title }}
      errors={hasErrors(form.errors) ? form.errors : undefined}
      private
    >
      <h1 class="govuk-heading-l">{text.closeTitle}</h1>
      <p class="govuk-body">{text.closeLead}</p>
      <SummaryList
        rows={[
          { key: text.post, value: `${post.name[lang]}, ${post.unitName[lang]}` },
          { key: text.holders, value: holders.length > 0 ? holders.join(', ') : text.vacant },
          { key: text.work, value: String(open) },
        ]}
      />
      {open > 0 ? (
        <InsetText>
          {text.openWork(open)}
          {supervises && (
            <>
              {' '}
              <Link href={`/lam-viec/dieu-hanh?vi-tri=${post.id}`}>{text.toSupervision}</Link>
            </>
          )}
        </InsetText>
      ) : (
        <Form action={closePostPath(post.id)} idempotencyKey={idempotencyKey}>
          <Day form={form} lang={lang} label={text.closeDay} hint={text.fromDayHint} />
          <Button variant="warning" preventDoubleClick>
            {text.close}
          </Button>
        </Form>
      )}
    </Page>
  );
}
