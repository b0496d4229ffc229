import type { Lang } from '#kernel';
import { wordedIn } from '../content/worded.ts';
import type { ShownVersion } from '../procedure.ts';
import { procedureText } from './procedure.text.ts';
import { ProcessDrawing } from './process-drawing.part.tsx';
import { bodiesIn } from './standing-words.ts';

/** The order of steps: who does what in which time, as a list and as a drawing; or the plan we know. */
export function StepsSection({ version, lang }: { readonly version: ShownVersion; readonly lang: Lang }) {
  const text = procedureText[lang];
  const { process, content } = version;
  const note = content.process.note && wordedIn(content.process.note, lang);
  return (
    <>
      <p class="govuk-body">{process ? text.steps : text.planned}</p>
      {note && (
        <p class="govuk-body mc-sentence" lang={note.lang}>
          {note.text}
        </p>
      )}
      {process ? (
        <ProcessDrawing graph={process} lang={lang} bodies={bodiesIn(content.agencies, lang)} />
      ) : (
        <ol class="govuk-list govuk-list--number">
          {content.process.steps.map((step) => (
            <li key={step.name.vi}>
              {step.name[lang]} – {step.who[lang]}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
