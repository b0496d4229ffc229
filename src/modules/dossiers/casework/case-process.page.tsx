import type { Lang } from '#kernel';
import { type Held, ProcessDrawing } from '#procedures';
import { Details } from '#ui';
import { type Case, holderOf } from './case.ts';
import { caseworkText } from './casework.text.ts';
import { shortMoment } from './words.ts';

/** The e-procedure with what is done, where it stands, who holds it and until when. */
export function CaseProcess({ found, lang }: { readonly found: Case; readonly lang: Lang }) {
  const { dossier, rules, version } = found;
  const graph = rules.graph ?? version.process;
  if (!graph || !dossier.process) return null;
  return (
    <Details summary={caseworkText[lang].process}>
      <ProcessDrawing
        graph={graph}
        lang={lang}
        standing={{ marking: dossier.process, held: heldIn(found, lang) }}
        bodies={bodiesIn(found, lang)}
      />
    </Details>
  );
}

/** Who holds each step or held it last, in words. */
function heldIn({ dossier, history }: Case, lang: Lang): readonly Held[] {
  return dossier.steps.map(({ node, party, postId, dueAt, doneAt }) => ({
    node,
    ...(party === undefined ? {} : { party }),
    who: holderOf(history, postId)?.[lang],
    until: doneAt === null && dueAt !== null ? shortMoment(dueAt) : undefined,
  }));
}

const bodiesIn = ({ dossier, version }: Case, lang: Lang): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...version.content.agencies, ...dossier.agencies].map(({ key, name }) => [key, name[lang]]),
  );
