import { type TermKey, termsText } from '#ui/terms';
import { useLang } from '../base/context.ts';
import { Details } from '../details/details.tsx';
import { termText } from './term.text.ts';

export interface TermProps {
  readonly of: TermKey;
}

/**
 * A hard word explained where it is met: one line that opens on a tap, on any phone and without a script
 * (decision 0026). It stands below what uses the word, never inside a sentence.
 */
export function Term({ of }: TermProps) {
  const lang = useLang();
  const { name, means } = termsText[lang][of];
  return (
    <Details class="mc-term" summary={termText[lang].question(name)}>
      <p class="govuk-body">{means}</p>
    </Details>
  );
}

export interface TermsProps {
  readonly of: readonly TermKey[];
}

/** The hard words of a text that follows or precedes: which ones, in one line, and what each means on a tap. */
export function Terms({ of }: TermsProps) {
  const lang = useLang();
  const [first, second] = of;
  if (first === undefined) return null;
  if (second === undefined) return <Term of={first} />;
  const names = of.map((key) => termsText[lang][key].name);
  return (
    <Details class="mc-term" summary={`${termText[lang].several} ${names.join('; ')}`}>
      <dl class="mc-term__list">
        {of.map((key) => (
          <div key={key}>
            <dt>{termsText[lang][key].name}</dt>
            <dd>{termsText[lang][key].means}</dd>
          </div>
        ))}
      </dl>
    </Details>
  );
}
