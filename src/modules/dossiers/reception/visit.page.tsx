import { clockText, dayIn, dayText } from '#calendar';
import { dateIn, type Lang } from '#kernel';
import { Button, ButtonGroup, GetForm, Input, Link, StackedTable } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { caseworkPath } from '../casework/casework.paths.ts';
import { masked } from './person.ts';
import { receiptsPath, receivePath, receptionPath, visitPath } from './reception.paths.ts';
import { receptionWords } from './reception.text.ts';
import type { Received, Visit } from './visit.ts';

/** A procedure that can be received here. */
export interface DeskProcedure {
  readonly code: string;
  readonly name: string;
  readonly field: string;
}

export interface VisitPageProps {
  readonly view: PageView;
  readonly visit: Visit;
  readonly received: readonly (Received & { readonly name: string })[];
  /** What was typed to find a procedure, and what was found by it; undefined before. */
  readonly search: { readonly asked: string; readonly found: readonly DeskProcedure[] } | undefined;
}

/** One person's visit: who they are, what was received, and the next procedure. */
export function VisitPage(props: VisitPageProps) {
  const { view, visit, received, search } = props;
  const t = receptionWords(view.lang);
  const title = t.visit(visit.person?.name ?? t.anonymous);
  return (
    <Page view={view} title={title} variant="officials" back={{ href: receptionPath, text: t.back }} private>
      {visit.ticket !== undefined && <span class="govuk-caption-l">{t.ticket(visit.ticket)}</span>}
      <h1 class="govuk-heading-l">{title}</h1>
      <div class="mc-beside">
        <div>
          {received.length > 0 && <ReceivedHere {...props} />}
          <Procedures {...props} />
        </div>
        <aside class="mc-beside__aside" aria-label={t.person}>
          <Person visit={visit} lang={view.lang} />
          {visit.form && search === undefined && (
            <p class="govuk-body">
              <Link href={receivePath(visit.id, visit.form.code)}>{t.goOn}</Link>
            </p>
          )}
        </aside>
      </div>
    </Page>
  );
}

function ReceivedHere({ view: { lang }, visit, received, search }: VisitPageProps) {
  const t = receptionWords(lang);
  const printable = received.filter(({ accepted }) => accepted);
  const last = printable.at(-1);
  return (
    <>
      <StackedTable<VisitPageProps['received'][number]>
        caption={t.received}
        dense
        rows={received}
        columns={[
          {
            label: t.code,
            header: true,
            cell: ({ dossierId, code }) => <Link href={caseworkPath(dossierId)}>{code}</Link>,
          },
          { label: t.procedure, cell: ({ name }) => <span class="mc-clamp">{name}</span> },
          {
            label: t.due,
            cell: ({ accepted, dueAt }) =>
              accepted && dueAt !== undefined
                ? `${clockText(dueAt)}, ${dayIn(dateIn(dueAt), lang)}`
                : t.notAccepted,
          },
        ]}
      />
      <ButtonGroup>
        {last && (
          <Button
            href={receiptsPath(visit.id, last.dossierId)}
            attributes={search === undefined ? { autofocus: true } : {}}
          >
            {t.print(last.code)}
          </Button>
        )}
        {printable.length > 1 && (
          <Button variant="secondary" href={receiptsPath(visit.id)}>
            {t.printAll(printable.length)}
          </Button>
        )}
        <Button variant="secondary" href={receptionPath}>
          {t.nextPerson}
        </Button>
      </ButtonGroup>
    </>
  );
}

function Procedures({ view: { lang }, visit, received, search }: VisitPageProps) {
  const t = receptionWords(lang);
  return (
    <>
      <GetForm action={visitPath(visit.id)} search>
        <Input
          name="q"
          label={received.length > 0 ? t.whichAnother : t.which}
          labelSize="m"
          hint={t.whichHint}
          value={search?.asked}
          autocomplete="off"
          spellcheck={false}
          attributes={focusWhen(search === undefined ? received.length === 0 : search.found.length === 0)}
        />
        <Button variant={received.length > 0 ? 'secondary' : 'primary'}>{t.search}</Button>
      </GetForm>
      {search && search.found.length === 0 && <p class="govuk-body">{t.noProcedure(search.asked)}</p>}
      {search && search.found.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{t.results}</h2>
          <ul class="mc-list">
            {search.found.map(({ code, name, field }, index) => (
              <li key={code} class="mc-list__item">
                <p class="mc-list__title">
                  <a class="govuk-link" href={receivePath(visit.id, code)} {...focusWhen(index === 0)}>
                    <span class="mc-clamp">{name}</span>
                  </a>
                </p>
                <p class="mc-list__note">
                  {field} · {code}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** What comes next stands ready for the keyboard. */
const focusWhen = (yes: boolean) => (yes ? { autofocus: true } : {});

function Person({ visit: { person }, lang }: { readonly visit: Visit; readonly lang: Lang }) {
  const t = receptionWords(lang);
  if (!person) return <p class="govuk-body">{t.unnamed}</p>;
  const { name, personId, birthDate, phone, residence } = person;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [t.person, name],
    [t.idNumber, masked(personId, 4) ?? personId],
    [t.birthDate, birthDate && dayText(birthDate)[lang]],
    [t.phone, masked(phone, 3) ?? phone],
    [t.residence, residence],
  ];
  return (
    <dl class="mc-facts">
      {facts.map(
        ([word, fact]) =>
          fact !== undefined && (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{fact}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
