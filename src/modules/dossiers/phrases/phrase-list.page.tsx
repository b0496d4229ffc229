import { momentIn } from '#calendar';
import { Button, ButtonGroup, Form, Link, StackedTable } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { workspacePath } from '../casework/casework.paths.ts';
import { type KeptPhrase, useName } from './kept-phrase.ts';
import { manageText } from './manage-phrases.text.ts';
import { newPhrasePath, phrasePath, removePhrasePath } from './phrases.paths.ts';

export interface PhraseListPageProps {
  readonly view: PageView;
  readonly phrases: readonly KeptPhrase[];
  readonly agency: string;
  /** May change the agency's. */
  readonly mayShare: boolean;
  readonly idempotencyKey: string;
}

/** One's own and the agency's, each as it is written. */
export function PhraseListPage(props: PhraseListPageProps) {
  const { view, agency, mayShare } = props;
  const text = manageText[view.lang];
  return (
    <Page
      view={view}
      title={text.title}
      variant="officials"
      back={{ href: workspacePath, text: text.toWork }}
      private
    >
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="govuk-body">{text.lead}</p>
      <Button href={newPhrasePath}>{text.add}</Button>
      <h2 class="govuk-heading-m">{text.own}</h2>
      <Phrases {...props} source="own" title={text.own} none={text.noneOwn} changes />
      <h2 class="govuk-heading-m">{text.agency(agency)}</h2>
      <p class="govuk-body">{text.agencyLead}</p>
      <Phrases
        {...props}
        source="agency"
        title={text.agency(agency)}
        none={text.noneAgency}
        changes={mayShare}
      />
    </Page>
  );
}

type PhrasesProps = PhraseListPageProps & {
  readonly source: KeptPhrase['source'];
  readonly title: string;
  readonly none: string;
  readonly changes: boolean;
};

function Phrases({ view: { lang }, phrases, source, title, none, changes, idempotencyKey }: PhrasesProps) {
  const text = manageText[lang];
  return (
    <StackedTable<KeptPhrase>
      caption={title}
      captionHidden
      dense
      rows={phrases.filter((phrase) => phrase.source === source)}
      empty={<p class="govuk-body">{none}</p>}
      columns={[
        {
          label: text.phrase,
          header: true,
          cell: ({ name, use, changedBy, changedAt }) => (
            <div>
              {name}
              <br />
              <span class="mc-quiet">
                {useName(use, lang)}
                {source === 'agency' && (
                  <>
                    <br />
                    {text.changed(changedBy, momentIn(changedAt, lang))}
                  </>
                )}
              </span>
            </div>
          ),
        },
        {
          label: text.content,
          cell: ({ text: { vi, en } }) => (
            <div>
              <p class="mc-phrase" lang="vi">
                {vi}
              </p>
              {en !== undefined && (
                <p class="mc-phrase mc-quiet" lang="en">
                  {en}
                </p>
              )}
            </div>
          ),
        },
        ...(changes
          ? [
              {
                label: text.actions,
                cell: ({ id, name }: KeptPhrase) => (
                  <Form action={removePhrasePath(id)} idempotencyKey={idempotencyKey}>
                    <ButtonGroup>
                      <Link href={phrasePath(id)} hidden={text.that(name)}>
                        {text.change}
                      </Link>
                      <Button variant="secondary">
                        {text.remove}
                        <span class="govuk-visually-hidden"> {text.that(name)}</span>
                      </Button>
                    </ButtonGroup>
                  </Form>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
