import type { VNode } from 'preact';
import type { Content } from '#ui';
import { Link } from '#ui';
import { type FormState, hasErrors } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import type { PhraseOffers } from '../phrases/phrases.ts';
import { type Case, codeOf } from './case.ts';
import { caseworkPath } from './casework.paths.ts';
import { caseworkText } from './casework.text.ts';
import type { ClockView } from './clock.ts';
import { ClockMark } from './clock-panel.page.tsx';

/** What every page on which an official does something to a dossier is given. */
export interface ActionPageProps {
  readonly view: PageView;
  readonly found: Case;
  readonly clock: ClockView;
  readonly form: FormState;
  readonly idempotencyKey: string;
  /** Phrases for its fields. */
  readonly phrases?: PhraseOffers | undefined;
}

/** What has to be looked up for a page is looked up when it is shown. */
export type ActionPage = (props: ActionPageProps) => VNode | Promise<VNode>;

export interface ActionFrameProps extends ActionPageProps {
  readonly title: string;
  readonly children?: Content;
}

/** The frame of those pages: whose dossier, its clock, the form, and the way back without doing anything. */
export function ActionFrame({ view, found, clock, form, title, children }: ActionFrameProps) {
  const { lang } = view;
  const { dossier, version, application } = found;
  const href = caseworkPath(dossier.id);
  return (
    <Page
      view={view}
      title={`${title}: ${codeOf(dossier)}`}
      variant="officials"
      back={{ href, text: codeOf(dossier) }}
      errors={hasErrors(form.errors) ? form.errors : undefined}
      private
    >
      <span class="govuk-caption-l">
        {version.content.name[lang]}: {application.applicantName}
      </span>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        <ClockMark clock={clock} lang={lang} />
      </p>
      {children}
      <p class="govuk-body">
        <Link href={href}>{caseworkText[lang].cancel}</Link>
      </p>
    </Page>
  );
}
