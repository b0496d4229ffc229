import { durationIn } from '#calendar';
import type { Bilingual, Lang } from '#kernel';
import { isRole, roleNames } from '#organisations';
import type { Marking } from '../process/marking.ts';
import type { GraphStep } from '../process/step-graph.ts';
import { processDrawingText } from './process-drawing.text.ts';

/** Where one dossier stands in its process, and what is known of each task in words. */
export interface Standing {
  readonly marking: Marking;
  readonly held?: readonly Held[] | undefined;
}

/** Who holds a task or held it, and until when; both in words of the reader's language. */
export interface Held {
  readonly node: string;
  readonly party?: string | undefined;
  readonly who?: string | undefined;
  readonly until?: string | undefined;
}

/** Names of other bodies by their keys, in the reader's language. */
export type Bodies = Readonly<Record<string, string>>;

/** Name of the role that does a step, in words where the office knows the role. */
const roleIn = (role: string, lang: Lang): string => (isRole(role) ? roleNames[role][lang] : role);

/** Working time of a step in words. */
const timeIn = (minutes: number | undefined, lang: Lang): string =>
  minutes === undefined ? processDrawingText[lang].notCounted : durationIn(minutes, lang);

export const bodiesIn = (
  agencies: readonly { readonly key: string; readonly name: Bilingual }[],
  lang: Lang,
): Bodies => Object.fromEntries(agencies.map(({ key, name }) => [key, name[lang]]));

export const bodyIn = (key: string, bodies: Bodies): string =>
  (Object.hasOwn(bodies, key) ? bodies[key] : undefined) ?? key;

type About = { readonly lang: Lang; readonly bodies: Bodies; readonly held?: Held | undefined };

/** Who does a step: the post that holds it; else the body, else the role. */
export function whoDoes(step: GraphStep, { lang, bodies, held }: About): string {
  if (held?.who !== undefined) return held.who;
  const role = roleIn(step.role, lang);
  if (step.agency === undefined) return role;
  return step.kind === 'letter' ? bodyIn(step.agency, bodies) : `${bodyIn(step.agency, bodies)}: ${role}`;
}

/** Until when an open step is to be done; else how much working time it has. */
export const whenDone = (step: GraphStep, { lang, held }: About): string =>
  held?.until === undefined ? timeIn(step.limitMinutes, lang) : processDrawingText[lang].until(held.until);

/** What is special about a step that is not simply work of a post here. */
export function remarkOn({ kind, rule, wait }: GraphStep, lang: Lang): string | undefined {
  const text = processDrawingText[lang];
  if (kind === 'letter') return text.letter;
  if (kind === 'consult') return rule === 'until' ? text.untilDate : rule && text[rule];
  if (kind === 'wait') return wait === 'other-body' ? text.otherBody : wait && text[wait];
  return undefined;
}
