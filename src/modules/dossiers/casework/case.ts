import type { Calendar } from '#calendar';
import type { DocumentRef } from '#documents';
import type { Bilingual, JsonObject, PostId } from '#kernel';
import { type Component, componentsAsked, type ProcedureVersion } from '#procedures';
import type { ProcedureRules } from '../decision.ts';
import type { Dossier, Step } from '../dossier.ts';
import type { DossierEvent } from '../events.ts';
import { isQuestion } from '../opinions/ask-opinion.ts';
import { questionName } from '../opinions/opinions.text.ts';
import { mandateComponent, onBehalfOfIn } from '../parties/parties.ts';
import { mandateNames } from '../parties/relations.table.ts';
import type { HistoryLine } from './history.ts';

/** What was filed: personal data, for the owner and the agencies of the dossier. */
export interface Application {
  readonly applicantName: string;
  readonly applicant: JsonObject;
  readonly answers: JsonObject;
}

/** One dossier as an official sees it: state, what was filed, files, history, its own procedure version. */
export interface Case {
  readonly dossier: Dossier;
  readonly application: Application;
  readonly version: ProcedureVersion;
  readonly rules: ProcedureRules;
  /** Its own once it is accepted, else the one in force where it is handled. */
  readonly calendar: Calendar;
  readonly documents: readonly DocumentRef[];
  readonly history: readonly HistoryLine[];
}

/** A component that belongs to this dossier, with the files that came for it. */
export interface CaseComponent {
  readonly key: string;
  readonly name: Bilingual;
  readonly originals: number;
  readonly copies: number;
  /** Without it the dossier is not complete: required, to be attached, or attached already. */
  readonly needed: boolean;
  /** How it comes: as files, as the e-form itself, or looked up and shown, never handed in. */
  readonly comes: 'files' | 'form' | 'shown';
  readonly files: readonly DocumentRef[];
}

/** The components the answers ask for, in the order of the catalogue. */
export function caseComponents(found: Case): readonly CaseComponent[] {
  const { application, version } = found;
  const asked = componentsAsked(version, application.answers).map((component): CaseComponent => {
    const files = filesFor(found, component.key);
    return {
      key: component.key,
      name: { vi: component.name.vi, en: component.name.en ?? component.name.vi },
      originals: component.originals,
      copies: component.copies,
      needed: component.required || component.upload === 'required' || files.length > 0,
      comes: comesOf(component),
      files,
    };
  });
  return [...asked, ...mandateOf(found)];
}

/** The paper by which somebody acts for the owner: a component of this dossier, whatever the catalogue asks for. */
function mandateOf(found: Case): readonly CaseComponent[] {
  const mandate = onBehalfOfIn(found.application.applicant)?.mandate;
  if (!mandate) return [];
  const files = filesFor(found, mandateComponent);
  const one = { originals: 1, copies: 0, needed: true, comes: 'files' as const };
  return [{ key: mandateComponent, name: mandateNames[mandate.kind], ...one, files }];
}

const filesFor = ({ dossier, documents }: Case, key: string): readonly DocumentRef[] => {
  const ids = new Set(
    dossier.papers.filter(({ component }) => component === key).map((each) => each.documentId),
  );
  return documents.filter(({ id }) => ids.has(id));
};

function comesOf({ upload, kind }: Component): CaseComponent['comes'] {
  if (upload === 'generated') return 'form';
  return kind === 'data-lookup' || kind === 'show' ? 'shown' : 'files';
}

/** The files of the result. */
export const resultFiles = ({ dossier, documents }: Case): readonly DocumentRef[] =>
  documents.filter(({ id }) =>
    dossier.papers.some(({ documentId, purpose }) => purpose === 'result' && documentId === id),
  );

/** What a person calls the dossier: its code, before acceptance the code of the request. */
export const codeOf = (dossier: Dossier): string => dossier.code ?? dossier.requestCode;

/** The name of a step in its e-procedure; a question from the desk has none there. */
export function stepName(version: ProcedureVersion, node: string): Bilingual {
  if (isQuestion(node)) return questionName;
  const found = version.process?.nodes[node];
  return found?.type === 'step' ? found.name : { vi: node, en: node };
}

/** The name of the post that holds a step, as the journal wrote it down: when it acted, or was given the step. */
export function holderOf(history: readonly HistoryLine[], postId: PostId | null): Bilingual | undefined {
  if (postId === null) return undefined;
  const acted = history.find(({ by }) => by.postId === postId)?.by.post;
  return acted ?? history.flatMap(({ event }) => givenIn(event)).find((to) => to.postId === postId)?.postName;
}

const givenIn = (event: DossierEvent) =>
  event.type === 'StepAssigned' && event.public.to ? [event.public.to] : [];

/** Steps waiting to be done. */
export const openSteps = (dossier: Dossier): readonly Step[] =>
  dossier.steps.filter(({ status }) => status === 'open' || status === 'taken');
