import { dayText } from '#calendar';
import { dateIn } from '#kernel';
import { Button, Form, InsetText, StackedTable } from '#ui';
import { Page, type PageView } from '#ui/layout';
import type { Filer } from './filers.store.ts';
import { mostFound } from './find-person.ts';
import { masked } from './person.ts';
import { receptionPath, type VisitId, visitPersonPath } from './reception.paths.ts';
import { receptionWords } from './reception.text.ts';

export interface ChoosePersonProps {
  readonly view: PageView;
  readonly visit: VisitId;
  readonly sought: string;
  /** Undefined: a number is not a name, and there is nobody new to go on with. */
  readonly newName: string | undefined;
  /** Those of this desk only; one more than is shown when there are more. */
  readonly found: readonly Filer[];
}

/** Who of those who filed here before it is: as much of each as asking takes, and no more. */
export function ChoosePersonPage({ view, visit, sought, newName, found }: ChoosePersonProps) {
  const { lang } = view;
  const t = receptionWords(lang);
  const [first] = found;
  return (
    <Page
      view={view}
      title={t.chooseTitle}
      variant="officials"
      back={{ href: receptionPath, text: t.back }}
      private
    >
      <h1 class="govuk-heading-l">{t.chooseTitle}</h1>
      {found.length > 0 && <p class="govuk-body">{t.check}</p>}
      {found.length > mostFound && <InsetText>{t.more(mostFound)}</InsetText>}
      <Form action={visitPersonPath(visit)}>
        <StackedTable<Filer>
          caption={t.foundFor(sought)}
          dense
          rows={found.slice(0, mostFound)}
          empty={<p class="govuk-body">{t.none}</p>}
          columns={[
            { label: t.person, header: true, cell: ({ name }) => name },
            { label: t.idNumber, cell: ({ personId }) => masked(personId, 4) ?? '–' },
            { label: t.phone, cell: ({ phone }) => masked(phone, 3) ?? '–' },
            {
              label: t.last,
              cell: ({ filedAt, procedureCode }) => `${dayText(dateIn(filedAt))[lang]}, ${procedureCode}`,
            },
            {
              label: t.choose,
              cell: (filer) => (
                <Button
                  variant="secondary"
                  name="hoSo"
                  value={filer.dossierId}
                  attributes={{
                    'aria-label': t.chooseName(filer.name),
                    ...(filer === first ? { autofocus: true } : {}),
                  }}
                >
                  {t.choose}
                </Button>
              ),
            },
          ]}
        />
        {newName !== undefined && (
          <Button
            variant={found.length === 0 ? 'primary' : 'secondary'}
            name="moi"
            value="1"
            attributes={found.length === 0 ? { autofocus: true } : {}}
          >
            {t.newPerson(newName)}
          </Button>
        )}
      </Form>
    </Page>
  );
}
