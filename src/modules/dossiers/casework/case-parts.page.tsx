import type { Lang } from '#kernel';
import { Details } from '#ui';
import { notesWords } from '../notes/notes.text.ts';
import { opinionsOf } from '../opinions/opinions.ts';
import { relatedWords } from '../related/related.text.ts';
import { caseViewWords } from './case-view.text.ts';
import { caseworkText } from './casework.text.ts';
import type { CaseworkPageProps } from './casework-props.ts';

type Part = readonly [id: string, text: string] | false;

/** The parts of the page as links to them: only those it has. */
export function CaseParts({ found, related = [], view: { lang } }: CaseworkPageProps) {
  const t = caseViewWords(lang);
  const text = caseworkText[lang];
  const { dossier, version } = found;
  const { notes = 0 } = dossier;
  const parts: readonly Part[] = [
    ['todo', text.todo],
    ['components', text.components],
    version.form !== undefined && ['answers', text.answers],
    opinionsOf(found).length > 0 && ['opinions', text.agencyOpinions],
    dossier.steps.length > 0 && ['steps', text.steps],
    version.process !== undefined && dossier.process !== null && ['process', t.process],
    ['history', t.history],
    ['clock', text.clock],
    ['notes', notes === 0 ? t.notes : notesWords(lang).count(notes)],
    related.length > 0 && ['related', relatedWords(lang).title(related.length)],
  ];
  return (
    <nav class="mc-parts" aria-label={t.parts}>
      <ul class="govuk-list">
        {parts.map(
          (part) =>
            part && (
              <li key={part[0]}>
                <a class="govuk-link govuk-link--no-visited-state" href={`#${part[0]}`}>
                  {part[1]}
                </a>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}

/** What each key does; a fold like any other, which its own key opens. */
export function CaseKeys({ lang }: { readonly lang: Lang }) {
  const t = caseViewWords(lang);
  return (
    <Details summary={t.keys} attributes={{ 'data-keys': '' }}>
      <p class="govuk-body-s">{t.keysLead}</p>
      <dl class="mc-facts mc-case-keys">
        {t.keyList.map(([key, does]) => (
          <div>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Details>
  );
}
