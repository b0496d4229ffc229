import { clockText, dayIn } from '#calendar';
import { dateIn as dayOfInstant, type Instant, type Lang, localOf } from '#kernel';
import { AgreementField, Button, DateField, Form, Link, SelectField, StackedTable } from '#ui';
import { bind, dateIn, type FormState, hasErrors } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { delegateHref } from '../delegation/delegation.paths.ts';
import type { Holding } from '../post.ts';
import { absencesPath, callOffPath } from './absence.paths.ts';
import { absenceText } from './absence.text.ts';
import type { Absence } from './absence.ts';
import { untilIn } from './until.ts';

export interface AbsenceLine {
  readonly absence: Absence;
  /** What they hold in the agency, with how much work each has in hand. */
  readonly holdings: readonly { readonly holding: Holding; readonly open: number }[];
  /** The reader may give the work of this post to another. */
  readonly mayDelegate: boolean;
}

export interface AbsencesPageProps {
  readonly view: PageView;
  readonly lines: readonly AbsenceLine[];
  /** Whose absence the reader may enter. */
  readonly people: readonly Holding[];
  readonly supervises: boolean;
  readonly form: FormState;
  readonly idempotencyKey: string;
}

/** Who is away when, what work waits for them, and a form for the next absence. */
export function AbsencesPage(props: AbsencesPageProps) {
  const { view, people, form, idempotencyKey } = props;
  const { lang } = view;
  const text = absenceText[lang];
  const error = (name: string) => form.errors[name]?.[lang];
  return (
    <Page
      view={view}
      title={text.title}
      variant="officials"
      back={{ href: '/lam-viec', text: text.toWork }}
      errors={hasErrors(form.errors) ? form.errors : undefined}
      private
    >
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="govuk-body">{text.lead}</p>
      <h2 class="govuk-heading-m">{text.list}</h2>
      <Lines {...props} lang={lang} />
      <h2 class="govuk-heading-m">{text.enter}</h2>
      <Form action={absencesPath} idempotencyKey={idempotencyKey}>
        <SelectField
          {...bind(form, 'nguoi', lang)}
          label={text.who}
          options={onceEach(people).map(({ personId, personName, post }) => ({
            value: personId,
            label: `${personName} – ${post.name[lang]}`,
          }))}
        />
        <DateField
          name="ngayDau"
          label={text.firstDay}
          value={dateIn(form.values, 'ngayDau')}
          error={error('ngayDau')}
        />
        <AgreementField {...bind(form, 'tuTrua', lang)} label={text.fromNoon} />
        <DateField
          name="ngayCuoi"
          label={text.lastDay}
          value={dateIn(form.values, 'ngayCuoi')}
          error={error('ngayCuoi')}
        />
        <AgreementField {...bind(form, 'denTrua', lang)} label={text.untilNoon} />
        <Button preventDoubleClick>{text.submit}</Button>
      </Form>
    </Page>
  );
}

const onceEach = (people: readonly Holding[]): readonly Holding[] =>
  [...new Map([...people].reverse().map((each) => [each.personId, each])).values()].reverse();

function Lines({ lines, supervises, idempotencyKey, lang }: AbsencesPageProps & { readonly lang: Lang }) {
  const text = absenceText[lang];
  return (
    <StackedTable
      caption={text.list}
      captionHidden
      dense
      rows={lines}
      empty={<p class="govuk-body">{text.none}</p>}
      columns={[
        { label: text.person, header: true, cell: ({ absence }) => absence.personName },
        { label: text.period, cell: ({ absence }) => periodIn(absence, lang) },
        { label: text.work, cell: (line) => <Work {...line} supervises={supervises} lang={lang} /> },
        {
          label: text.action,
          cell: ({ absence: { id, personName } }) => (
            <Form action={callOffPath(id)} idempotencyKey={idempotencyKey}>
              <Button variant="secondary" preventDoubleClick>
                {text.callOff}
                <span class="govuk-visually-hidden"> {text.of(personName)}</span>
              </Button>
            </Form>
          ),
        },
      ]}
    />
  );
}

function Work({
  holdings,
  mayDelegate,
  supervises,
  lang,
}: AbsenceLine & { readonly supervises: boolean; readonly lang: Lang }) {
  const text = absenceText[lang];
  return (
    <ul class="govuk-list govuk-!-margin-bottom-0">
      {holdings.map(({ holding: { post, personId }, open }) => (
        <li key={post.id}>
          {post.name[lang]}.{' '}
          {open > 0 && supervises ? (
            <Link href={`/lam-viec/dieu-hanh?vi-tri=${post.id}`}>{text.share(open)}</Link>
          ) : (
            <span class="mc-quiet">{open > 0 ? `${text.work}: ${open}` : text.noWork}</span>
          )}
          {mayDelegate && (
            <>
              {'. '}
              <Link href={delegateHref(post.id, personId)}>{text.delegate}</Link>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

const periodIn = ({ startsAt, endsAt }: Absence, lang: Lang): string =>
  absenceText[lang].from(momentIn(startsAt, lang), untilIn(endsAt, lang));

/** A whole day by its name, half a day with its hour. */
const momentIn = (at: Instant, lang: Lang): string => {
  const day = dayIn(dayOfInstant(at), lang);
  return localOf(at).minute === 0 ? day : `${clockText(at)}, ${day}`;
};
