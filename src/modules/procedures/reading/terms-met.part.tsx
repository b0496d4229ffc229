import type { Lang } from '#kernel';
import { Terms } from '#ui';
import { type TermKey, termKeys, termsIn } from '#ui/terms';
import { wordedIn } from '../content/worded.ts';
import type { Component, ProcedureContent } from '../procedure.ts';

/** Hard words of what must be public about a procedure, but for its papers. */
export function TermsOfFacts({
  timeLimit,
  onlineLevel,
}: Pick<ProcedureContent, 'timeLimit' | 'onlineLevel'>) {
  const limits = [timeLimit.limit, ...timeLimit.variants.map(({ limit }) => limit)];
  const met: readonly (TermKey | false)[] = [
    limits.some(({ kind }) => kind === 'workday' || kind === 'same-day') && 'workday',
    onlineLevel.value === 'full' && 'fullService',
    onlineLevel.value === 'partial' && 'partialService',
    'supplementRequest',
  ];
  return <Terms of={termKeys.filter((key) => met.includes(key))} />;
}

/** Hard words in the names of papers and in the cases they are for, and those of the kinds of copies. */
export function TermsOfPapers({
  components,
  lang,
}: {
  readonly components: readonly Component[];
  readonly lang: Lang;
}) {
  const texts = components.flatMap(({ name, condition }) => [
    wordedIn(name, lang).text,
    condition && wordedIn(condition, lang).text,
  ]);
  const kinds: readonly (TermKey | false)[] = [
    components.some(({ originals, kind }) => originals > 0 || kind === 'original') && 'original',
    components.some(({ copies, kind }) => copies > 0 || kind === 'copy') && 'copy',
    components.some(({ kind }) => kind === 'show') && 'show',
    ...termsIn(texts),
  ];
  return <Terms of={termKeys.filter((key) => kinds.includes(key))} />;
}
