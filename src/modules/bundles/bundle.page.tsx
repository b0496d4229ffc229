import { momentIn } from '#calendar';
import type { Lang } from '#kernel';
import { DifferenceList, type Fault, type Publication, type Touched } from '#procedures';
import { DifferenceInWords, editName, type MessageTemplate, wordsOfEdit } from '#texts';
import {
  Button,
  ButtonGroup,
  DateField,
  Details,
  Form,
  InsetText,
  StackedTable,
  StatusTag,
  TextareaField,
} from '#ui';
import { bind, dateIn, type FormState, hasErrors } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import type { Brought } from './brought.ts';
import { bundleText } from './bundle.text.ts';
import type { Manifest } from './bundle.ts';
import { Faults, tones } from './bundles.page.tsx';
import { bundlePath, bundlesPath } from './bundles.paths.ts';
import { type BundleReport, changesNothing } from './report.ts';

export interface BundlePageProps {
  readonly view: PageView;
  readonly brought: Brought;
  /** Undefined of one that cannot be read any more. */
  readonly manifest: Pick<Manifest, 'province' | 'program' | 'at'> | undefined;
  /** What it would change now; undefined when it cannot be applied, or was decided about. */
  readonly report: BundleReport | undefined;
  readonly faults: readonly Fault[];
  readonly touched: ReadonlyMap<string, Touched>;
  readonly messages: readonly MessageTemplate[];
  readonly own: boolean;
  readonly form: FormState;
  readonly idempotencyKey: string;
}

/** A bundle with what it would change here, for whoever brought it and for the second person. */
export function BundlePage(props: BundlePageProps) {
  const { view, brought, manifest, report, faults, form } = props;
  const { lang } = view;
  const text = bundleText[lang];
  return (
    <Page
      view={view}
      title={brought.fileName}
      variant="officials"
      back={{ href: bundlesPath, text: text.back }}
      errors={hasErrors(form.errors) ? form.errors : undefined}
      private
    >
      <span class="govuk-caption-l">{text.title}</span>
      <h1 class="govuk-heading-l">{brought.fileName}</h1>
      <p class="govuk-body">
        <StatusTag tone={tones[brought.state]}>{text.states[brought.state]}</StatusTag>{' '}
        {manifest && text.made(manifest.province, manifest.program, momentIn(manifest.at, lang))} {text.by}:{' '}
        {brought.by.name}, {momentIn(brought.at, lang)}.
      </p>
      <p class="govuk-body mc-quiet">
        {text.digest}: <span class="mc-code">{brought.sha256}</span>
      </p>
      {brought.decided && (
        <InsetText>
          {text.decided(brought.decided.name, momentIn(brought.decided.at, lang))} {brought.decided.note}
        </InsetText>
      )}
      {faults.length > 0 && <Faults faults={faults} lang={lang} />}
      {report && <Report {...props} report={report} lang={lang} />}
      {brought.state === 'waiting' && <Decide {...props} />}
    </Page>
  );
}

type ReportProps = BundlePageProps & { readonly report: BundleReport; readonly lang: Lang };

function Report({ report, messages, lang, ...props }: ReportProps) {
  const text = bundleText[lang];
  const { published, texts, calendars, olderCalendars, limits } = report;
  return (
    <>
      <h2 class="govuk-heading-m">{text.whatChanges}</h2>
      {changesNothing(report) && <p class="govuk-body">{text.nothing}</p>}
      {published.publications.length > 0 && (
        <Procedures {...props} report={report} messages={messages} lang={lang} />
      )}
      <Named title={text.shared} names={published.shared} />
      {texts.length > 0 && <h3 class="govuk-heading-s">{text.texts}</h3>}
      {texts.map(({ before, after }) => {
        const shipped = messages.find(({ key }) => after.kind === 'message' && key === after.key)?.text;
        return (
          <section>
            <h4 class="govuk-heading-s">{editName(after, messages, lang)}</h4>
            {(['vi', 'en'] as const).map((words) => (
              <DifferenceInWords
                before={wordsOfEdit(before, shipped)[words]}
                after={wordsOfEdit(after, shipped)[words]}
                words={words}
                lang={lang}
              />
            ))}
          </section>
        );
      })}
      <Named title={text.calendars} names={calendars} />
      {olderCalendars.length > 0 && (
        <p class="govuk-body">{text.olderCalendars(olderCalendars.join(', '))}</p>
      )}
      <Named
        title={text.limits}
        names={limits.map(({ unitCode, code, from }) => text.limit(unitCode, code, from))}
      />
      <Named
        title={text.fees}
        names={report.fees.map(({ unitCode, code, from }) => text.limit(unitCode, code, from))}
      />
      <Named
        title={text.desks}
        names={report.desks.map(({ unitCode, code, desk, from }) => text.desk(desk, unitCode, code, from))}
      />
      <Named title={text.hours} names={report.hours} />
      {published.unchanged.length > 0 && (
        <p class="govuk-body">{text.unchanged(published.unchanged.length)}</p>
      )}
    </>
  );
}

function Named({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <>
      <h3 class="govuk-heading-s">{title}</h3>
      <ul class="govuk-list govuk-list--bullet">
        {names.map((name) => (
          <li>{name}</li>
        ))}
      </ul>
    </>
  );
}

function Procedures({ report, touched, lang }: ReportProps) {
  const text = bundleText[lang];
  const { publications } = report.published;
  const count = ({ entry }: Publication, which: keyof Touched) =>
    String(touched.get(entry.content.code)?.[which] ?? 0);
  return (
    <>
      <StackedTable<Publication>
        caption={text.procedures}
        rows={publications}
        dense
        columns={[
          {
            label: text.procedures,
            header: true,
            cell: ({ entry }) => `${entry.content.name[lang]} (${entry.content.code})`,
          },
          { label: text.change, cell: (each) => text.classes[each.class ?? 'new'] },
          { label: text.effective, cell: ({ effectiveFrom }) => effectiveFrom },
          { label: text.drafts, numeric: true, cell: (each) => count(each, 'drafts') },
          { label: text.dossiers, numeric: true, cell: (each) => count(each, 'dossiers') },
        ]}
      />
      {publications
        .filter(({ differences }) => differences.length > 0)
        .map(({ entry, differences }) => (
          <Details summary={text.differences(entry.content.name[lang])}>
            <DifferenceList
              differences={differences}
              caption={text.differences(entry.content.name[lang])}
              lang={lang}
            />
          </Details>
        ))}
    </>
  );
}

function Decide({ view: { lang }, brought, report, own, form, idempotencyKey }: BundlePageProps) {
  const text = bundleText[lang];
  return (
    <>
      <Form action={bundlePath(brought.id)} idempotencyKey={idempotencyKey}>
        <DateField
          name="ngay"
          label={text.fromDay}
          hint={text.fromHint}
          value={dateIn(form.values, 'ngay')}
          error={form.errors['ngay']?.[lang]}
          optional
        />
        <Button name="nut" value="ngay" variant="secondary">
          {text.again}
        </Button>
      </Form>
      {own && <p class="govuk-body">{text.own}</p>}
      <Form action={bundlePath(brought.id)} idempotencyKey={idempotencyKey}>
        <TextareaField {...bind(form, 'y-kien', lang)} label={text.note} rows={3} optional />
        <ButtonGroup>
          {!own && report && (
            <Button preventDoubleClick name="nut" value="duyet">
              {text.approve}
            </Button>
          )}
          <Button name="nut" value="khong" variant="secondary">
            {own ? text.withdraw : text.reject}
          </Button>
        </ButtonGroup>
      </Form>
    </>
  );
}
