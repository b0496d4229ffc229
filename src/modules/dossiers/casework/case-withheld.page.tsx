import type { Lang } from '#kernel';
import { lowerFirst } from '#organisations';
import { Details } from '#ui';
import { handlingText } from '../handling.text.ts';
import { refusalParts, whoMay } from '../refusal-words.ts';
import { type Case, holderOf, stepName } from './case.ts';
import { whereIn } from './case-steps.page.tsx';
import { actionText } from './casework.text.ts';
import { withheldWords } from './withheld.text.ts';
import type { WhyNot, Withheld } from './withheld.ts';

interface WithheldProps {
  readonly withheld: readonly Withheld[];
  readonly found: Case;
  readonly lang: Lang;
}

/** What this post does not find among its actions, and why: nobody has to ask who may, or what it waits for. */
export function WithheldList({ withheld, found, lang }: WithheldProps) {
  if (withheld.length === 0) return null;
  return (
    <Details summary={withheldWords(lang).title(withheld.length)}>
      <ul class="govuk-list govuk-list--bullet">
        {withheld.map((each) => (
          <li>
            <strong>{nameIn(each, found, lang)}</strong>: {whyIn(each.why, found, lang)}
          </li>
        ))}
      </ul>
    </Details>
  );
}

const nameIn = (each: Withheld, { version }: Case, lang: Lang): string =>
  'node' in each ? stepName(version, each.node)[lang] : actionText[each.what][lang];

function whyIn(why: WhyNot, found: Case, lang: Lang): string {
  const t = withheldWords(lang);
  switch (why.kind) {
    case 'others': {
      const who = [...new Set(why.by.flatMap((permission) => whoMay(permission, undefined, lang)))];
      return who.length > 0 ? t.others(who.map(lowerFirst).join(t.or)) : t.nobody;
    }
    case 'held':
      return t.held(holderOf(found.history, why.step.postId)?.[lang] ?? t.colleague);
    case 'ahead':
      return t.ahead(whereIn(found, lang));
    case 'state':
      return t.state(
        [...new Set(why.states)].map((state) => lowerFirst(handlingText[state][lang])).join(t.or),
      );
    case 'refused':
      return refusalParts(why.refusal, lang).text;
  }
}
