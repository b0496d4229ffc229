import { isoOf, type Lang } from '#kernel';
import { InsetText, StackedTable, StatusTag } from '#ui';
import type { Slice, Wait } from '../dossier.ts';
import { timelinessText } from '../handling.text.ts';
import type { Case } from './case.ts';
import { standsFor, waitNote } from './case-waits.ts';
import { caseworkText, waitText } from './casework.text.ts';
import { Facts } from './facts.page.tsx';
import { lastOf } from './history.ts';
import { momentIn, shortMoment } from './words.ts';

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
        <InsetText>
          <Waiting wait={wait} found={found} lang={lang} />
        </InsetText>
      ))}
    </section>
  );
}

function Waiting({ wait, found, lang }: CaseProps & { readonly wait: Wait }) {
  const text = caseworkText[lang];
  const told = waitNote(found, wait);
  const stands = standsFor(found.dossier, wait.reason);
  return (
    <>
      <p class="govuk-body govuk-!-font-weight-bold">{waitText[wait.reason][lang]}</p>
      <Facts
        rows={[
          told?.body ? [text.body, told.body] : false,
          told?.amount !== undefined && [text.amount, text.dong(told.amount)],
          told?.note ? [text.about, told.note] : false,
          told?.number ? [text.letterNumber, told.number] : false,
          [text.since, <time dateTime={isoOf(wait.since)}>{momentIn(wait.since, lang)}</time>],
          wait.until !== null && [
            text.until,
            <time dateTime={isoOf(wait.until)}>{momentIn(wait.until, lang)}</time>,
          ],
          [text.clock, stands ? text.clockStands : text.clockRuns],
        ]}
      />
    </>
  );
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
      <Facts rows={rows} />
    </section>
  );
}
