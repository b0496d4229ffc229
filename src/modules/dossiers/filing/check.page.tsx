import { AgreementField, Button, Form, Link, SummaryList } from '#ui';
import type { FieldErrors } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { PartyList, type PartyListProps } from '../parties/party-list.part.tsx';
import { DraftKeptNote } from './draft-kept.part.tsx';
import { words } from './filing.text.ts';
import { type DraftStanding, MoveNoticeInset } from './move-notice.part.tsx';
import type { steadyForm } from './steady-form.ts';
import { seenField } from './two-devices.ts';

export interface CheckProps {
  readonly view: PageView;
  readonly action: string;
  readonly back: string;
  readonly idempotencyKey: string;
  readonly about: { readonly procedure: string; readonly place: string; readonly fee: string };
  readonly sections: readonly {
    readonly title: string;
    readonly changeHref: string;
    readonly answers: readonly { readonly label: string; readonly value: string | undefined }[];
  }[];
  readonly papers: readonly { readonly name: string; readonly files: readonly string[] }[];
  readonly papersHref: string;
  readonly summaryHref: string;
  readonly errors: FieldErrors;
  /** Of the draft: whether the rules changed under it. */
  readonly standing?: DraftStanding | undefined;
  /** Which answers are shown: what is declared is what was seen. */
  readonly seen: string;
  /** What the script needs that keeps the page when it cannot be sent. */
  readonly steady?: ReturnType<typeof steadyForm> | undefined;
  /** Who is who. */
  readonly parties: Omit<PartyListProps, 'lang'>;
}

/** Everything that was answered, each part one link from being changed, and the declaration. */
export function CheckPage(props: CheckProps) {
  const { view, errors } = props;
  const t = words(view.lang);
  return (
    <Page view={view} title={t.check} back={{ href: props.back }} errors={errors} private>
      {props.standing && <MoveNoticeInset {...props.standing} lang={view.lang} />}
      <h1 class="govuk-heading-l">{t.check}</h1>
      <SummaryList
        rows={[
          { key: t.procedure, value: props.about.procedure },
          { key: t.filedAt, value: props.about.place },
          ...(props.about.fee === '' ? [] : [{ key: t.fee, value: props.about.fee }]),
        ]}
      />
      <PartyList {...props.parties} lang={view.lang} />
      {props.sections.map((section) => (
        <SummaryList
          key={section.title}
          card={{ title: section.title, actions: [{ href: section.changeHref, text: t.change }] }}
          rows={section.answers.map(({ label, value }) => ({ key: label, value: value ?? t.notAnswered }))}
        />
      ))}
      {props.papers.length > 0 && (
        <SummaryList
          card={{ title: t.papers, actions: [{ href: props.papersHref, text: t.change }] }}
          rows={props.papers.map(({ name, files }) => ({
            key: name,
            value: files.length === 0 ? t.noneYet : files.join(', '),
          }))}
        />
      )}
      <p class="govuk-body">
        <Link href={props.summaryHref}>{t.summary}</Link>
      </p>
      <Form action={props.action} idempotencyKey={props.idempotencyKey} attributes={props.steady}>
        <input type="hidden" name={seenField} value={props.seen} />
        <AgreementField name="camDoan" label={t.declare} error={errors['camDoan']?.[view.lang]} />
        <Button preventDoubleClick>{t.submit}</Button>
      </Form>
      <DraftKeptNote standing={props.standing} lang={view.lang} />
      {view.user === undefined && (
        <p class="govuk-body">
          <Link href={`/dang-nhap?tiep=${encodeURIComponent(props.action)}`}>{t.signIn}</Link>
        </p>
      )}
    </Page>
  );
}
