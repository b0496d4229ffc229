import { momentIn } from '#calendar';
import { isoOf, type Lang } from '#kernel';
import { StackedTable, StatusTag, SummaryList, type SummaryListProps } from '#ui';
import type { Slice, Wait } from '../dossier.ts';
import { restsSince } from '../fold/evolve-slices.ts';
import { timelinessText } from '../handling.text.ts';
import type { Case } from './case.ts';
import { standsFor, waitNote } from './case-waits.ts';
import { caseworkText, waitText } from './casework.text.ts';
import { lastOf } from './history.ts';
import { shortMoment } from './words.ts';

interface CaseProps {
  readonly found: Case;
  readonly lang: Lang;
}

/** For what it waits: since when, until when, whether the clock stands meanwhile, what was asked. */
export function CaseWaits({ found, lang }: CaseProps) {
  const text = caseworkText[lang];
  const { dossier } = found;
  if (dossier.waits.length === 0 || dossier.endedAt !== null) return null;
  return (
    <section aria-labelledby="waits">
      <h2 class="govuk-heading-m" id="waits">
        {text.waits}
      </h2>
      {dossier.waits.map((wait) => (
        <SummaryList
          card={{ title: waitText[wait.reason][lang], headingLevel: 3 }}
          rows={waitRows(found, wait, lang)}
        />
      ))}
    </section>
  );
}

function waitRows(found: Case, wait: Wait, lang: Lang): SummaryListProps['rows'] {
  const text = caseworkText[lang];
  const { body = '', note = '', number = '', amount } = waitNote(found, wait) ?? {};
  const stands = standsFor(found.dossier, wait.reason);
  const moment = (key: string, at: Wait['until']) =>
    at !== null && { key, value: <time dateTime={isoOf(at)}>{momentIn(at, lang)}</time> };
  return [
    body !== '' && { key: text.body, value: body },
    amount !== undefined && { key: text.amount, value: text.dong(amount) },
    note !== '' && { key: text.about, value: note },
    // Whoever suspends writes down the provision instead of a letter (handbook §4.7).
    number !== '' && {
      key: wait.reason === 'force-majeure' ? text.ground : text.letterNumber,
      value: number,
    },
    moment(text.since, wait.since),
    moment(text.until, wait.until),
    { key: text.clock, value: stands ? text.clockStands : text.clockRuns },
  ];
}

/** The parts of several agencies: whose, until when, how far. */
export function CaseSlices({ found, lang }: CaseProps) {
  const text = caseworkText[lang];
  const { slices } = found.dossier;
  if (slices.length === 0) return null;
  return (
    <section aria-labelledby="slices">
      <h2 class="govuk-heading-m" id="slices">
        {text.slices}
      </h2>
      <StackedTable<Slice>
        caption={text.slices}
        captionHidden
        dense
        rows={slices}
        columns={[
          { label: text.agency, header: true, cell: ({ name }) => name[lang] },
          { label: text.statuses, cell: (slice) => <SliceState slice={slice} lang={lang} /> },
          {
            label: text.sliceDue,
            cell: ({ dueAt }) => (dueAt === null ? text.sliceNotBegun : shortMoment(dueAt)),
          },
        ]}
      />
    </section>
  );
}

function SliceState({ slice, lang }: { readonly slice: Slice; readonly lang: Lang }) {
  const text = caseworkText[lang].sliceState;
  const { openedAt, finishedAt, timeliness } = slice;
  if (finishedAt !== null)
    return (
      <>
        <StatusTag tone={timeliness === 'late' ? 'problem' : 'done'}>{text.done}</StatusTag>{' '}
        {timeliness && <span class="mc-quiet">{timelinessText[timeliness][lang]}</span>}
      </>
    );
  if (openedAt === null) return <StatusTag tone="neutral">{text.ahead}</StatusTag>;
  if (restsSince(slice) !== undefined) return <StatusTag tone="waiting">{text.rests}</StatusTag>;
  return <StatusTag tone="active">{text.open}</StatusTag>;
}

/** What was decided, promised, put right or opened again. */
export function CaseDecision({ found, lang }: CaseProps) {
  const text = caseworkText[lang];
  const { dossier, history } = found;
  const refused = history.findLast(
    ({ event }) => event.type === 'StepCompleted' && event.public.outcome === 'refused',
  )?.event;
  const refusal = refused?.type === 'StepCompleted' ? refused.private : undefined;
  const apology = lastOf(history, 'DossierExtended');
  const corrected = lastOf(history, 'ResultCorrected')?.event.private;
  const reopened = lastOf(history, 'DossierReopened')?.event.private;
  const no = dossier.decision === 'refused';
  const rows = [
    dossier.decision !== null && ([text.decision, text.decisions[dossier.decision]] as const),
    no && refusal !== undefined && ([text.reason, refusal.note] as const),
    no && refusal?.ground !== undefined && ([text.ground, refusal.ground] as const),
    apology !== undefined &&
      ([
        text.apology,
        text.promised(momentIn(apology.event.public.promisedAt, lang), apology.event.public.number),
      ] as const),
    apology !== undefined && ([text.lateBecause, apology.event.private.note] as const),
    corrected !== undefined && ([text.corrected, text.byOrder(corrected.order, corrected.reason)] as const),
    reopened !== undefined && ([text.reopened, text.byOrder(reopened.order, reopened.reason)] as const),
  ];
  if (rows.every((row) => row === false)) return null;
  return (
    <section aria-labelledby="decision">
      <h2 class="govuk-heading-m" id="decision">
        {text.decided}
      </h2>
      <SummaryList rows={rows.map((row) => row && { key: row[0], value: row[1] })} />
    </section>
  );
}
