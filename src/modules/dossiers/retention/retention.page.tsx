import { dayIn, momentIn } from '#calendar';
import { dateIn, type Instant, type Lang } from '#kernel';
import { Button, Form, InsetText, Link, StackedTable, StatusTag, TextField, WarningText } from '#ui';
import { bind, type FormState } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { trackingPath } from '../tracking/tracking.paths.ts';
import { holdPath, liftPath } from './retention.paths.ts';
import { retentionText } from './retention.text.ts';
import { type Destruction, holdFields, inTheWay, type KeptDossier, type LegalHold } from './retention.ts';

export interface RetentionPageProps {
  readonly view: PageView;
  readonly due: readonly KeptDossier[];
  /** How many are due altogether, and of how many no period is known. */
  readonly counts: { readonly due: number; readonly unknown: number };
  readonly holds: readonly LegalHold[];
  readonly destroyed: readonly Destruction[];
  readonly form: FormState;
}

/** What has been kept long enough, what is held all the same, and what was destroyed. */
export function RetentionPage({ view, due, counts, holds, destroyed, form }: RetentionPageProps) {
  const { lang } = view;
  const t = retentionText[lang];
  return (
    <Page view={view} title={t.title} variant="officials" errors={form.errors} private>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.lead}</p>
      <p class="govuk-body">
        <strong>{t.due(counts.due)}</strong> {counts.due > due.length && t.first(due.length)}
      </p>
      {counts.unknown > 0 && <WarningText>{t.unknown(counts.unknown)}</WarningText>}
      {due.length > 0 && <Due rows={due} lang={lang} />}
      {due.length > 0 && <InsetText>{t.howTo}</InsetText>}
      {holds.length > 0 ? <Holds rows={holds} lang={lang} /> : <p class="govuk-body">{t.noHolds}</p>}
      <PlaceHold form={form} lang={lang} />
      {destroyed.length > 0 ? (
        <Destroyed rows={destroyed} lang={lang} />
      ) : (
        <p class="govuk-body">{t.noneDestroyed}</p>
      )}
    </Page>
  );
}

interface Rows<Row> {
  readonly rows: readonly Row[];
  readonly lang: Lang;
}

const day = (at: Instant, lang: Lang): string => dayIn(dateIn(at), lang);

function Due({ rows, lang }: Rows<KeptDossier>) {
  const t = retentionText[lang];
  return (
    <StackedTable
      caption={t.dueCaption}
      dense
      rows={rows}
      columns={[
        { label: t.code, header: true, cell: ({ code }) => <span class="mc-code">{code}</span> },
        { label: t.procedure, cell: ({ procedureCode }) => procedureCode },
        { label: t.ended, cell: ({ endedAt }) => day(endedAt, lang) },
        { label: t.period, cell: (row) => periodOf(row, lang) },
        { label: t.until, cell: ({ keptUntil }) => (keptUntil === null ? '' : dayIn(keptUntil, lang)) },
        { label: t.standing, cell: (row) => <Standing row={row} lang={lang} /> },
      ]}
    />
  );
}

function periodOf({ years, source, verified }: KeptDossier, lang: Lang): string {
  const t = retentionText[lang];
  const period = `${t.years(years ?? 0)}, ${source[lang]}`;
  return verified ? period : `${period} (${t.unverified})`;
}

function Standing({ row, lang }: { readonly row: KeptDossier; readonly lang: Lang }) {
  const t = retentionText[lang];
  const why = inTheWay(row, '');
  if (why === 'retention.held') return <StatusTag tone="problem">{t.held}</StatusTag>;
  return why === undefined ? (
    <StatusTag tone="done">{t.free}</StatusTag>
  ) : (
    <StatusTag tone="waiting">{t.toVerify}</StatusTag>
  );
}

function Holds({ rows, lang }: Rows<LegalHold>) {
  const t = retentionText[lang];
  return (
    <StackedTable
      caption={t.holds}
      rows={rows}
      columns={[
        { label: t.code, header: true, cell: ({ code }) => <span class="mc-code">{code}</span> },
        { label: t.reason, cell: ({ reason }) => reason },
        { label: t.order, cell: ({ order }) => order },
        { label: t.placed, cell: ({ placedAt, placedBy }) => `${day(placedAt, lang)}, ${placedBy}` },
        { label: t.standing, cell: (hold) => <LiftForm hold={hold} lang={lang} /> },
      ]}
    />
  );
}

function LiftForm({ hold, lang }: { readonly hold: LegalHold; readonly lang: Lang }) {
  const t = retentionText[lang];
  if (hold.liftedAt !== null) return t.lifted(day(hold.liftedAt, lang), hold.liftedBy ?? '');
  return (
    <Form action={liftPath}>
      <input type="hidden" name={holdFields.code} value={hold.code} />
      <Button
        variant="secondary"
        class="mc-button--small"
        attributes={{ 'aria-label': `${t.lift}: ${hold.code}, ${hold.order}` }}
      >
        {t.lift}
      </Button>
    </Form>
  );
}

function PlaceHold({ form, lang }: { readonly form: FormState; readonly lang: Lang }) {
  const t = retentionText[lang];
  return (
    <>
      <h2 class="govuk-heading-m">{t.place}</h2>
      <p class="govuk-body">{t.placeText}</p>
      <Form action={holdPath}>
        <TextField {...bind(form, holdFields.code, lang)} label={t.code} hint={t.codeHint} width={30} />
        <TextField {...bind(form, holdFields.reason, lang)} label={t.reason} hint={t.reasonHint} />
        <TextField {...bind(form, holdFields.order, lang)} label={t.order} hint={t.orderHint} width={30} />
        <Button preventDoubleClick>{t.placeButton}</Button>
      </Form>
    </>
  );
}

function Destroyed({ rows, lang }: Rows<Destruction>) {
  const t = retentionText[lang];
  return (
    <StackedTable
      caption={t.destroyed}
      dense
      rows={rows}
      columns={[
        {
          label: t.code,
          header: true,
          cell: ({ code }) => (
            <span class="mc-code">
              <Link href={trackingPath(code)}>{code}</Link>
            </span>
          ),
        },
        { label: t.procedure, cell: ({ procedureCode }) => procedureCode },
        { label: t.at, cell: ({ at }) => momentIn(at, lang) },
        { label: t.order, cell: ({ order }) => order },
        { label: t.by, cell: ({ by }) => by },
        { label: t.ground, cell: ({ ground, years }) => `${t.years(years)}, ${ground}` },
        { label: t.files, numeric: true, cell: ({ files }) => String(files) },
      ]}
    />
  );
}
