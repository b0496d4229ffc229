import { myDetailsPath } from '#identity';
import { FormFields, type FormFieldsProps, TermsAsked } from '#procedures';
import { Button, Form, InsetText, Link } from '#ui';
import type { FieldErrors } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { DraftKeptNote } from './draft-kept.part.tsx';
import { words } from './filing.text.ts';
import { type DraftStanding, MoveNoticeInset } from './move-notice.part.tsx';
import { SavedThere, type SavedThereProps } from './saved-there.part.tsx';
import type { steadyForm } from './steady-form.ts';
import { seenField } from './two-devices.ts';

export interface QuestionProps {
  readonly view: PageView;
  readonly action: string;
  readonly back: string;
  readonly title: string;
  readonly intro: string | undefined;
  readonly number: number;
  readonly of: number;
  /** The fields of the procedure's own form. */
  readonly fields: FormFieldsProps;
  readonly errors: FieldErrors;
  /** Of the draft: whether the rules changed under it. */
  readonly standing?: DraftStanding | undefined;
  /** What is shown was typed before the session ended, and is not saved yet. */
  readonly kept: boolean;
  /** What the script needs that keeps answers on the device. */
  readonly steady?: ReturnType<typeof steadyForm> | undefined;
  /** A scanner typed a card, which was read; nothing of it is saved yet. */
  readonly cardRead?: boolean | undefined;
  /** Which answers the page is shown with, so that another device's are not overwritten unseen. */
  readonly seen: string;
  /** What another device saved here meanwhile. */
  readonly savedThere?: Omit<SavedThereProps, 'lang'> | undefined;
}

/** One page of a procedure's form. */
export function QuestionPage(props: QuestionProps) {
  const { view, errors } = props;
  const t = words(view.lang);
  return (
    <Page view={view} title={props.title} back={{ href: props.back }} errors={errors} private>
      {props.standing && <MoveNoticeInset {...props.standing} lang={view.lang} />}
      {props.kept && <InsetText>{t.kept}</InsetText>}
      {props.cardRead && <InsetText>{t.cardRead}</InsetText>}
      <span class="govuk-caption-l">{t.step(props.number, props.of)}</span>
      <h1 class="govuk-heading-l">{props.title}</h1>
      {props.intro !== undefined && <p class="govuk-body">{props.intro}</p>}
      <TermsAsked page={props.fields.page} lang={view.lang} />
      {Object.keys(props.fields.filled ?? {}).length > 0 && (
        <InsetText>
          {t.fromAccount} <Link href={myDetailsPath}>{t.accountDetails}</Link>
        </InsetText>
      )}
      {props.savedThere && <SavedThere {...props.savedThere} lang={view.lang} />}
      <Form action={props.action} attributes={props.steady}>
        <input type="hidden" name={seenField} value={props.seen} />
        <FormFields {...props.fields} />
        <Button preventDoubleClick>{t.next}</Button>
      </Form>
      {props.steady && (
        <p class="govuk-hint" data-for="mc-steady" hidden>
          {t.keptHere}
        </p>
      )}
      <DraftKeptNote standing={props.standing} lang={view.lang} />
    </Page>
  );
}
