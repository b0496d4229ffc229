import type { Lang, PlainDate } from '#kernel';
import { Link, type SummaryListProps, type SummaryRow } from '#ui';
import { changesHref } from '../changes/changes.paths.ts';
import { changesText } from '../changes/changes.text.ts';
import { type Worded, wordedIn } from '../content/worded.ts';
import { FeeRates } from '../fees/fee-rates.part.tsx';
import type { LimitsAt } from '../local-limits/limits-at.action.ts';
import type { ShownVersion } from '../procedure.ts';
import { wordsText } from '../words.text.ts';
import { dayNumbers, dongIn, feeIn, publisherIn } from '../words.ts';
import { Doubt, TimeLimits } from './limits.page.tsx';
import { policyRows } from './policies.page.tsx';
import { procedureText } from './procedure.text.ts';
import type { UsualTime } from './usual-time-port.ts';

export interface Known {
  readonly version: ShownVersion;
  readonly here: LimitsAt | undefined;
  readonly usual: UsualTime | undefined;
}

/**
 * What must be public about a procedure besides its papers and steps (Decree 63/2010, Art 8; Decree 224/2026,
 * Art 14 for the reason of a partial service). What the source does not say is said to be missing.
 */
export function facts({ version, here, usual }: Known, lang: Lang): readonly SummaryRow[] {
  const text = procedureText[lang];
  const words = wordsText[lang];
  const { content } = version;
  const list = (items: readonly string[]) => items.join(', ');
  const { fee, onlineLevel, resultCodes } = content;
  return [
    { key: text.timeLimit, value: <TimeLimits timeLimit={content.timeLimit} here={here} lang={lang} /> },
    ...(usual ? [{ key: text.usual, value: <Usual usual={usual} lang={lang} /> }] : []),
    {
      key: text.fee,
      value: (
        <>
          {fee.table ? <FeeRates table={fee.table} form={version.form} lang={lang} /> : feeIn(fee, lang)}
          {here?.fee && (
            <p class="govuk-body">
              <strong>{text.feeHere(here.agency[lang], dongIn(here.fee.amount, lang))}</strong>{' '}
              <span class="mc-list__note" lang="vi">
                {here.fee.ground}
              </span>
            </p>
          )}
          {fee.note && <Remark text={fee.note} lang={lang} />}
        </>
      ),
    },
    { key: text.agency, value: here?.agency[lang] ?? words.level[content.competentLevel] },
    { key: text.applicants, value: list(content.applicants.map((each) => words.applicant[each])) },
    { key: text.channels, value: list(content.channels.map((each) => words.channel[each])) },
    {
      key: text.online,
      value: (
        <>
          {words.onlineLevel[onlineLevel.value]} <Doubt verified={onlineLevel.verified} lang={lang} />
          {onlineLevel.value === 'partial' && <p class="mc-list__note">{text.partialReason}</p>}
        </>
      ),
    },
    {
      key: text.result,
      value: resultCodes.length > 0 ? text.resultCodes(list(resultCodes)) : text.resultUnknown,
    },
    ...policyRows(content, lang),
    { key: text.sets, value: text.setsUnknown },
    { key: text.conditions, value: text.conditionsUnknown },
    ...(content.note ? [{ key: text.note, value: <Remark text={content.note} lang={lang} /> }] : []),
  ];
}

/** What was measured, with on how many dossiers of which days. */
function Usual({ usual, lang }: { readonly usual: UsualTime; readonly lang: Lang }) {
  const text = procedureText[lang];
  return (
    <>
      {usual.days === 0 ? text.usualSameDay : text.usualDays(usual.days)}
      <p class="mc-list__note">
        {text.usualMeans(usual.dossiers, dayNumbers(usual.from), dayNumbers(usual.to))}
      </p>
    </>
  );
}

export function legal(
  version: ShownVersion,
  changed: PlainDate | undefined,
  lang: Lang,
): SummaryListProps['rows'] {
  const text = procedureText[lang];
  const { publishingDecision, publishedBy, source } = version.content;
  return [
    { key: text.decision, value: publishingDecision ?? text.decisionUnknown },
    ...(publishedBy === undefined ? [] : [{ key: text.by, value: publisherIn(publishedBy, lang) }]),
    { key: text.grounds, value: text.groundsUnknown },
    { key: text.inForce, value: dayNumbers(version.effectiveFrom) },
    changed !== undefined && {
      key: text.changes,
      value: (
        <>
          {changesText[lang].latest(dayNumbers(changed))}{' '}
          <Link href={changesHref({ code: version.code })}>{changesText[lang].link}</Link>
        </>
      ),
    },
    {
      key: text.source,
      value: (
        <>
          {sentence(source.statement[lang])} <Doubt verified={source.verified} lang={lang} />
        </>
      ),
    },
  ];
}

function Remark({ text, lang }: { readonly text: Worded; readonly lang: Lang }) {
  const said = wordedIn(text, lang);
  return (
    <p class="mc-list__note mc-sentence" lang={said.lang}>
      {sentence(said.text)}
    </p>
  );
}

/** Remarks of the source begin in the middle of a sentence. */
const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
