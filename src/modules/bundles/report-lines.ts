import { langs } from '#kernel';
import { planLines, type Touched } from '#procedures';
import { editName, type MessageTemplate } from '#texts';
import { bundleText } from './bundle.text.ts';
import { type BundleReport, changesNothing } from './report.ts';

/** What a bundle did or would do, for a terminal, in both languages. */
export function reportLines(
  report: BundleReport,
  touched: ReadonlyMap<string, Touched>,
  messages: readonly MessageTemplate[],
): readonly string[] {
  const { published, texts, calendars, olderCalendars, limits, fees, desks, hours } = report;
  const both = (pick: (t: (typeof bundleText)['vi' | 'en']) => string) =>
    langs.map((lang) => pick(bundleText[lang])).join(' / ');
  const list = (title: string, items: readonly string[]) => items.map((item) => `${title}: ${item}`);
  return [
    ...(changesNothing(report) ? [both((t) => t.nothing)] : []),
    ...published.publications.flatMap((each) => planLines(each, touched.get(each.entry.content.code))),
    ...list(
      both((t) => t.shared),
      published.shared,
    ),
    ...list(
      both((t) => t.texts),
      texts.map(({ after }) => langs.map((lang) => editName(after, messages, lang)).join(' / ')),
    ),
    ...list(
      both((t) => t.calendars),
      calendars,
    ),
    ...(olderCalendars.length > 0 ? [both((t) => t.olderCalendars(olderCalendars.join(', ')))] : []),
    ...list(
      both((t) => t.limits),
      limits.map(({ unitCode, code, from }) => `${unitCode} ${code} ${from}`),
    ),
    ...list(
      both((t) => t.fees),
      fees.map(({ unitCode, code, amount, from }) => `${unitCode} ${code} ${amount} ${from}`),
    ),
    ...list(
      both((t) => t.desks),
      desks.map(({ unitCode, code, desk, from }) => `${desk} → ${unitCode} ${code} ${from}`),
    ),
    ...list(
      both((t) => t.hours),
      hours,
    ),
    ...(published.unchanged.length > 0 ? [both((t) => t.unchanged(published.unchanged.length))] : []),
  ];
}
