import type { Lang } from '#kernel';
import { type PageView, ScreenPage } from '#ui/layout';
import { numberWords } from './numbers.text.ts';
import { callsOf } from './queue-state.ts';
import type { LineState } from './queue-ticket.ts';

export interface QueuePageProps {
  readonly view: PageView;
  readonly owner: string;
  readonly state: string;
  /** Undefined at a desk that gives no numbers. */
  readonly lines: readonly LineState[] | undefined;
}

const shown = 6;
/** Seconds after which the screen asks anew. */
const refreshSeconds = 15;

/** Who is called where, and how many wait: for the screen in the hall and for a telephone in a pocket. */
export function QueuePage({ view, owner, state, lines }: QueuePageProps) {
  const { lang } = view;
  const t = numberWords(lang);
  return (
    <ScreenPage view={view} title={t.stateTitle} owner={owner} state={state} refresh={refreshSeconds}>
      <h1 class="govuk-heading-l">{t.stateTitle}</h1>
      {lines === undefined ? (
        <p class="govuk-body-l">{t.noNumbers}</p>
      ) : (
        <>
          <Calls lines={lines} lang={lang} />
          <Waiting lines={lines} lang={lang} />
        </>
      )}
    </ScreenPage>
  );
}

interface PartProps {
  readonly lines: readonly LineState[];
  readonly lang: Lang;
}

function Calls({ lines, lang }: PartProps) {
  const t = numberWords(lang);
  const calls = callsOf(lines).slice(0, shown);
  if (calls.length === 0) return <p class="govuk-body-l">{t.nobodyCalled}</p>;
  return (
    <table class="mc-calls" aria-live="polite">
      <caption>{t.callsCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.number}</th>
          <th scope="col">{t.place}</th>
        </tr>
      </thead>
      <tbody>
        {calls.map(({ number, place }, index) => (
          <tr key={number} class={index === 0 ? 'mc-calls__now' : undefined}>
            <th scope="row">{number}</th>
            <td>{t.atPlace(place)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Waiting({ lines, lang }: PartProps) {
  const t = numberWords(lang);
  return (
    <table class="mc-calls mc-lines">
      <caption>{t.linesCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.line}</th>
          <th scope="col">{t.waiting}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ letter, name, waiting, halfWait }) => (
          <tr key={letter}>
            <th scope="row">
              {letter}. {name[lang]}
              {halfWait !== undefined && <div class="govuk-hint">{t.halfWait(halfWait)}</div>}
            </th>
            <td>{waiting}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
