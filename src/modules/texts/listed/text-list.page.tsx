import { momentIn } from '#calendar';
import type { Instant, Lang } from '#kernel';
import { Link, StackedTable, StatusTag } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { decidePath, formTextPath, letterheadPath, messagePath } from '../texts.paths.ts';
import { textsText } from '../texts.text.ts';

/** One text with where its words come from. */
export interface ListedText {
  /** Of a message or a form. */
  readonly key: string;
  readonly name: string;
  readonly changed: boolean;
  /** Agencies that say it in words of their own. */
  readonly agencies: number;
  readonly waits: boolean;
}

export interface WaitingLine {
  readonly id: string;
  readonly name: string;
  readonly by: string;
  readonly at: Instant;
  readonly reason: string;
}

export interface TextListProps {
  readonly view: PageView;
  readonly waiting: readonly WaitingLine[];
  readonly messages: readonly ListedText[];
  readonly forms: readonly (ListedText & { readonly legal: boolean })[];
  readonly letterhead: Omit<ListedText, 'key' | 'name'>;
  readonly phrasesPath: string;
}

/** Everything the office says to citizens in words that can be changed, with what waits for approval on top. */
export function TextListPage(props: TextListProps) {
  const { view, messages, forms, letterhead, phrasesPath } = props;
  const { lang } = view;
  const text = textsText[lang];
  return (
    <Page
      view={view}
      title={text.title}
      variant="officials"
      breadcrumbs={[{ text: text.administration, href: '/quan-tri' }]}
      private
    >
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="govuk-body">{text.lead}</p>
      <Waiting {...props} />
      <StackedTable<TextListProps['forms'][number]>
        caption={text.forms}
        rows={forms}
        dense
        columns={[
          {
            label: text.form,
            header: true,
            cell: (form) => <Link href={formTextPath(form.key)}>{form.name}</Link>,
          },
          { label: text.text, cell: ({ legal }) => (legal ? text.legal : text.auxiliary) },
          { label: text.state, cell: (form) => <Standing text={form} lang={lang} /> },
        ]}
      />
      <StackedTable<Omit<ListedText, 'key' | 'name'>>
        caption={text.letterhead}
        rows={[letterhead]}
        dense
        columns={[
          {
            label: text.text,
            header: true,
            cell: () => <Link href={letterheadPath()}>{text.letterheadLead}</Link>,
          },
          { label: text.state, cell: (each) => <Standing text={each} lang={lang} /> },
        ]}
      />
      <StackedTable<ListedText>
        caption={text.messages}
        rows={messages}
        dense
        columns={[
          {
            label: text.text,
            header: true,
            cell: ({ key, name }) => <Link href={messagePath(key)}>{name}</Link>,
          },
          { label: text.state, cell: (message) => <Standing text={message} lang={lang} /> },
        ]}
      />
      <h2 class="govuk-heading-m">{text.phrases}</h2>
      <p class="govuk-body">
        {text.phrasesLead} <Link href={phrasesPath}>{text.phrases}</Link>
      </p>
    </Page>
  );
}

function Standing({
  text: each,
  lang,
}: {
  readonly text: Omit<ListedText, 'key' | 'name'>;
  readonly lang: Lang;
}) {
  const text = textsText[lang];
  return (
    <>
      <StatusTag tone={each.changed ? 'active' : 'neutral'}>
        {each.changed ? text.changed : text.shipped}
      </StatusTag>
      {each.waits && (
        <>
          {' '}
          <StatusTag tone="waiting">{text.waits}</StatusTag>
        </>
      )}
      {each.agencies > 0 && <span class="mc-quiet"> {text.agencies(each.agencies)}</span>}
    </>
  );
}

function Waiting({ waiting, view: { lang } }: TextListProps) {
  const text = textsText[lang];
  return (
    <StackedTable<WaitingLine>
      caption={text.waiting}
      rows={waiting}
      dense
      empty={<p class="govuk-body">{text.noneWaiting}</p>}
      columns={[
        {
          label: text.text,
          header: true,
          cell: ({ id, name }) => (
            <Link href={decidePath(id)} hidden={text.look}>
              {name}
            </Link>
          ),
        },
        { label: text.who, cell: ({ by }) => by },
        { label: text.when, cell: ({ at }) => momentIn(at, lang) },
        { label: text.why, cell: ({ reason }) => reason },
      ]}
    />
  );
}
