import { err, type Instant, inBoth, type Official, ok, type Result } from '#kernel';
import { forbidden, notFound, type PageRequest, type Reply, redirect } from '#platform/http';
import type { EditRefusal } from '../drafting/edit-draft.action.ts';
import type { ActRefusal } from './acts.ts';
import type { Design } from './design.ts';
import type { DesignSource } from './design-source.action.ts';
import { designerText } from './designer.text.ts';
import type { Outline } from './outline.ts';
import { refusalWords } from './refusal-words.ts';
import { writeOutline } from './write-outline.action.ts';

/** Why nothing was saved. */
export type DesignRefusal = ActRefusal | EditRefusal;

/** A design on the desk of an official. */
export interface Opened {
  readonly source: DesignSource;
  readonly key: string;
  readonly design: Design;
  readonly actor: Official;
}

/** One that is a list and may be changed. */
export type Changing = Opened & { readonly outline: Outline; readonly xml: string };

export async function opened(
  source: DesignSource,
  key: string,
  request: PageRequest,
): Promise<Opened | Reply | 'no-draft'> {
  const { actor } = request;
  if (actor.kind !== 'official') return forbidden();
  if (!source.isKey(key)) return notFound();
  const design = await source.load(key);
  if (design === undefined) return notFound();
  return design === 'no-draft' ? design : { source, key, design, actor };
}

/** The same where something is to be changed; a file that is no list has nothing here to change. */
export async function changing(
  source: DesignSource,
  key: string,
  request: PageRequest,
): Promise<Changing | Reply> {
  const found = await opened(source, key, request);
  if (found === 'no-draft') return redirect(source.base(key));
  if ('kind' in found) return found;
  const { outline, xml, editable } = found.design;
  return outline && xml !== undefined && editable ? { ...found, outline, xml } : notFound();
}

/** Writes what has become of the list into the file, over the revision that the form has seen. */
export async function keep(
  { source, key, xml, actor }: Changing,
  revision: number,
  acted: Result<Outline, ActRefusal>,
  now: Instant,
): Promise<Result<unknown, DesignRefusal>> {
  if (!acted.ok) return err(acted.error);
  const bpmn = await writeOutline(xml, acted.value);
  const saved = await source.save({ key, revision, bpmn }, { actor, now });
  return saved.ok ? ok(undefined) : err(saved.error);
}

/** Back to the list or canvas, with what was done or why it was not. */
export function toList(base: string, saved: Result<unknown, DesignRefusal>, at = ''): Reply {
  const flash = saved.ok
    ? ({ kind: 'success', text: inBoth(designerText, (text) => text.saved) } as const)
    : ({ kind: 'notice', text: refusalWords(saved.error) } as const);
  return redirect(`${base}${at}`, flash);
}
