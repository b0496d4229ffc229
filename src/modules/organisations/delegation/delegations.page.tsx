import { clockText, dayIn } from '#calendar';
import { dateIn, type Instant, type Lang } from '#kernel';
import { AgreementField, Button, Form, InsetText, Link, StackedTable, StatusTag, TextField } from '#ui';
import { bind, type FormState, hasErrors } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import type { Holding } from '../post.ts';
import { delegateHref, delegationsPath, endDelegationPath } from './delegation.paths.ts';
import { delegationText } from './delegation.text.ts';
import type { Delegation } from './delegation.ts';

export interface DelegationsPageProps {
  readonly view: PageView;
  readonly now: Instant;
  /** Where the reader stands in for others now. */
  readonly standIns: readonly Delegation[];
  /** Of the posts the reader answers for; whether each may be ended by them. */
  readonly given: readonly { readonly delegation: Delegation; readonly mayEnd: boolean }[];
  /** What the reader may delegate: their own post and those they lead. */
  readonly holdings: readonly Holding[];
  /** The settings of the office, for who runs the system. */
  readonly rules?: FormState | undefined;
  readonly idempotencyKey: string;
}

/** Who stands in for whom: what the reader was given, what they gave, and whom they may let stand in. */
export function DelegationsPage(props: DelegationsPageProps) {
  const { view, standIns, holdings, rules } = props;
  const text = delegationText[view.lang];
  return (
    <Page
      view={view}
      title={text.title}
      variant="officials"
      back={{ href: '/lam-viec', text: text.toWork }}
      errors={rules && hasErrors(rules.errors) ? rules.errors : undefined}
      private
    >
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="govuk-body">{text.lead}</p>
      <h2 class="govuk-heading-m">{text.mine}</h2>
      <Mine standIns={standIns} lang={view.lang} />
      {holdings.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{text.given}</h2>
          <Given {...props} />
          <h2 class="govuk-heading-m">{text.add}</h2>
          <p class="govuk-body">{text.addLead}</p>
          <Posts holdings={holdings} lang={view.lang} />
        </>
      )}
      {rules && <Rules {...props} rules={rules} />}
    </Page>
  );
}

function Mine({ standIns, lang }: { readonly standIns: readonly Delegation[]; readonly lang: Lang }) {
  const text = delegationText[lang];
  if (standIns.length === 0) return <p class="govuk-body">{text.mineNone}</p>;
  return (
    <InsetText>
      <ul class="govuk-list">
        {standIns.map((each) => (
          <li key={each.id}>
            {each.post.name[lang]}, {text.behalf(each.fromName)}. {scopeIn(each, lang)}.{' '}
            {periodIn(each, lang)}
          </li>
        ))}
      </ul>
      <Link href="/lam-viec/vi-tri">{text.change}</Link>
    </InsetText>
  );
}

function Given({ view: { lang }, given, now, idempotencyKey }: DelegationsPageProps) {
  const text = delegationText[lang];
  return (
    <StackedTable
      caption={text.given}
      captionHidden
      dense
      rows={given}
      empty={<p class="govuk-body">{text.givenNone}</p>}
      columns={[
        {
          label: text.post,
          header: true,
          cell: ({ delegation: { post, fromName } }) => (
            <>
              {post.name[lang]}
              <br />
              <span class="mc-quiet">{fromName}</span>
            </>
          ),
        },
        {
          label: text.substitute,
          cell: ({ delegation: { toName, toPostName } }) => (
            <>
              {toName}
              <br />
              <span class="mc-quiet">{toPostName[lang]}</span>
            </>
          ),
        },
        { label: text.scope, cell: ({ delegation }) => scopeIn(delegation, lang) },
        {
          label: text.period,
          cell: ({ delegation }) => (
            <>
              {periodIn(delegation, lang)}
              <br />
              <span class="mc-quiet">{delegation.reason}</span>
            </>
          ),
        },
        { label: text.state, cell: ({ delegation }) => <State of={delegation} now={now} lang={lang} /> },
        {
          label: text.action,
          cell: ({ delegation: { id, toName, overAt }, mayEnd }) =>
            mayEnd && overAt > now ? (
              <Form action={endDelegationPath(id)} idempotencyKey={idempotencyKey}>
                <Button variant="secondary" preventDoubleClick>
                  {text.end}
                  <span class="govuk-visually-hidden"> {text.endOf(toName)}</span>
                </Button>
              </Form>
            ) : (
              ''
            ),
        },
      ]}
    />
  );
}

function State({ of, now, lang }: { readonly of: Delegation; readonly now: Instant; readonly lang: Lang }) {
  const { states } = delegationText[lang];
  if (of.endedAt !== undefined)
    return <StatusTag tone="neutral">{states.ended(momentIn(of.endedAt, lang))}</StatusTag>;
  if (of.overAt <= now) return <StatusTag tone="neutral">{states.over}</StatusTag>;
  return of.startsAt > now ? (
    <StatusTag tone="new">{states.later}</StatusTag>
  ) : (
    <StatusTag tone="active">{states.now}</StatusTag>
  );
}

function Posts({ holdings, lang }: { readonly holdings: readonly Holding[]; readonly lang: Lang }) {
  const text = delegationText[lang];
  return (
    <StackedTable
      caption={text.add}
      captionHidden
      dense
      rows={holdings}
      columns={[
        {
          label: text.post,
          header: true,
          cell: ({ post, personName }) => `${post.name[lang]}, ${personName}`,
        },
        {
          label: text.action,
          cell: ({ post, personId, personName }) => (
            <Link href={delegateHref(post.id, personId)} hidden={text.of(personName)}>
              {text.delegate}
            </Link>
          ),
        },
      ]}
    />
  );
}

function Rules({
  view: { lang },
  rules,
  idempotencyKey,
}: DelegationsPageProps & { readonly rules: FormState }) {
  const text = delegationText[lang];
  return (
    <>
      <h2 class="govuk-heading-m">{text.rules}</h2>
      <p class="govuk-body">{text.rulesLead}</p>
      <Form action={`${delegationsPath}/quy-dinh`} idempotencyKey={`${idempotencyKey}.rules`}>
        <TextField {...bind(rules, 'soNgay', lang)} label={text.rulesDays} kind="number" />
        <AgreementField {...bind(rules, 'kyThay', lang)} label={text.rulesHead} />
        <Button variant="secondary">{text.rulesSave}</Button>
      </Form>
    </>
  );
}

/** `Chỉ việc ký, 3 thủ tục`. */
export function scopeIn({ covers, procedures }: Delegation, lang: Lang): string {
  const text = delegationText[lang];
  const which = procedures === undefined ? text.allProcedures : text.procedures(procedures.length);
  return `${text.covers[covers]}, ${which}`;
}

const periodIn = ({ startsAt, endsAt }: Delegation, lang: Lang): string =>
  delegationText[lang].from(momentIn(startsAt, lang), momentIn(endsAt, lang));

const momentIn = (at: Instant, lang: Lang): string => `${clockText(at)}, ${dayIn(dateIn(at), lang)}`;
