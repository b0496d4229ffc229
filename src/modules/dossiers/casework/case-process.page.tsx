import type { Lang } from '#kernel';
import { bodiesIn, type Held, ProcessDrawing } from '#procedures';
import type { Step } from '../dossier.ts';
import { type Case, holderOf } from './case.ts';
import { caseProcessText } from './case-process.text.ts';
import { shortMoment } from './words.ts';

/** The e-process of a dossier, with what is done, where it is, who holds it and until when. */
export function CaseProcess({ found, lang }: { readonly found: Case; readonly lang: Lang }) {
  const { dossier, version } = found;
  if (!version.process || !dossier.process) return null;
  return (
    <section aria-labelledby="process">
      <h2 class="govuk-heading-m" id="process">
        {caseProcessText[lang].title}
      </h2>
      <ProcessDrawing
        graph={version.process}
        lang={lang}
        bodies={bodiesIn(version.content.agencies, lang)}
        standing={{
          marking: dossier.process,
          held: dossier.steps.map((step) => heldOf(step, found, lang)).reverse(),
        }}
      />
    </section>
  );
}

/** Who has or had a step, and until when it is to be done while it is open; the latest of a step comes first. */
function heldOf({ node, party, postId, doneAt, dueAt }: Step, { history }: Case, lang: Lang): Held {
  const who = holderOf(history, postId)?.[lang];
  const until = doneAt === null && dueAt !== null ? shortMoment(dueAt) : undefined;
  return { node, party, who, until };
}
