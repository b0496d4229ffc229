import { type Bilingual, type Instant, inBoth, type Lang, type Official } from '#kernel';
import type { Db } from '#platform/db';
import { forbidden, type PageRequest, type Reply, redirect } from '#platform/http';
import { draftPath, formDesignerPath } from '../drafting/drafting.paths.ts';
import { draftRefusal } from '../drafting/refusal-words.ts';
import type { FormDefinition, Places } from '../form/form.ts';
import type { Asked } from './asked.ts';
import { type Design, type DesignRefusal, designForm, openDesign } from './design.action.ts';
import type { Designed, Told } from './designed.ts';
import { type DesignerPaths, designerPaths } from './designer.paths.ts';
import { designerText } from './designer.text.ts';
import { faultShown } from './fault-place.ts';

export interface DesignerDeps {
  readonly db: Db;
  readonly places: Places;
}

/** A form that can be worked on, opened for one request. */
export interface Opened {
  readonly deps: DesignerDeps;
  readonly design: Design;
  readonly form: FormDefinition;
  readonly of: Designed;
  readonly paths: DesignerPaths;
  readonly asked: Asked;
  readonly request: PageRequest;
  readonly by: { readonly actor: Official; readonly now: Instant };
}

/** Opens the form an act or a page is about; where there is none to work on, its reader is led to where one begins. */
export const designing =
  (deps: DesignerDeps, handle: (opened: Opened) => Promise<Reply> | Reply) =>
  async (asked: Asked, request: PageRequest): Promise<Reply> => {
    const { actor, now } = request;
    if (actor.kind !== 'official') return forbidden();
    const design = await openDesign(deps.db, asked.code, now);
    const paths = designerPaths(asked.code);
    if (design?.read.kind !== 'form') return redirect(paths.form);
    const of = { code: asked.code, name: design.name[request.view.lang] };
    return handle({ deps, design, form: design.read.form, of, paths, asked, request, by: { actor, now } });
  };

/** An address below the designer's own. */
export const below = (path: string): string => `${formDesignerPath(':code')}${path}`;

/** Does one thing to the form and leads on, or shows the page again with why it was not done. */
export async function act(
  { deps, asked, by, paths }: Opened,
  change: (form: FormDefinition) => FormDefinition | undefined,
  answer: {
    readonly done: (form: FormDefinition) => Reply;
    readonly refused: (told: readonly Told[], status: number) => Promise<Reply> | Reply;
  },
): Promise<Reply> {
  const { code, revision } = asked;
  const done = await designForm(deps.db, { code, revision, act: change }, by);
  if (done.ok) return answer.done(done.value);
  const changed = done.error.kind === 'refused' && done.error.refusal.code !== 'design.impossible';
  return answer.refused(toldOf(done.error, paths), changed ? 409 : 422);
}

/** Why an act was not done, in words. */
export function toldOf(error: DesignRefusal, paths: DesignerPaths): readonly Told[] {
  if (error.kind === 'faults') {
    return error.faults.map((fault) => {
      const { words } = faultShown(fault, error.form);
      return { words: inBoth(designerText, (t, lang) => t.wouldBreak(words[lang])) };
    });
  }
  const { code, details } = error.refusal;
  if (code === 'design.impossible') return [{ words: said((t) => t.refusals[code]) }];
  return [{ words: draftRefusal({ code, details }, 'anew'), href: paths.form }];
}

type Texts = (typeof designerText)[Lang];
export const said = (pick: (text: Texts) => string): Bilingual => inBoth(designerText, pick);

/**
 * Mistakes the draft has already, each with the question or page it is in. What the other parts of the procedure still
 * lack is said in one line: nobody mends it here.
 */
export function standingFaults({ faults, read, draft }: Design, paths: DesignerPaths): readonly Told[] {
  const elsewhere = faults.filter(({ file }) => file.endsWith('procedure.yaml'));
  const here = faults
    .filter((fault) => !elsewhere.includes(fault))
    .map((fault) => {
      const shown = faultShown(fault, read.kind === 'form' ? read.form : undefined);
      const href = shown.field ? paths.field(shown.field) : shown.page ? paths.page(shown.page) : undefined;
      return { words: shown.words, href };
    });
  if (elsewhere.length === 0) return here;
  return [...here, { words: said((t) => t.otherParts(elsewhere.length)), href: draftPath(draft.code) }];
}

export const saved = (to: string, pick: (text: Texts) => string): Reply =>
  redirect(to, { kind: 'success', text: said(pick) });
