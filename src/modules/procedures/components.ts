import { holds } from './form/condition.ts';
import type { Answers } from './form/form.ts';
import type { Component, ProcedureVersion } from './procedure.ts';

/** What of a version says which papers there are: a draft's has it too. */
type WithComponents = Pick<ProcedureVersion, 'content'>;

/** The components that belong to a dossier whose form is answered so, in the order of the catalogue. */
export const componentsAsked = (version: WithComponents, answers: Answers): readonly Component[] =>
  version.content.components.filter((component) => holds(component.when, answers));

/** Those of them a person attaches as files when filing electronically. */
export const componentsToAttach = (version: WithComponents, answers: Answers): readonly Component[] =>
  componentsAsked(version, answers).filter(({ upload }) => upload === 'required' || upload === 'optional');

/** Those that must be attached and of which nothing is there; `attached` are keys of components. */
export const componentsMissing = (
  version: WithComponents,
  answers: Answers,
  attached: ReadonlySet<string>,
): readonly Component[] =>
  componentsToAttach(version, answers).filter(
    ({ key, upload }) => upload === 'required' && !attached.has(key),
  );
