import { type Bilingual, err, ok, type Result } from '#kernel';
import type { Fault, Said } from '../content/located.ts';
import { readBpmn } from '../process/read-bpmn.action.ts';
import { adapt } from './adapt.action.ts';
import type { Design } from './design.ts';
import { outlineOf } from './read-outline.ts';
import { writeOutline } from './write-outline.action.ts';

/** What a file is as it came, and what it would be adapted. */
interface BroughtFile {
  readonly bpmn: string;
  readonly faults: readonly Fault[];
  readonly adapted: string;
  readonly changes: readonly Bilingual[];
}

/**
 * Looks at a file made elsewhere. Refused with the place is what is no process at all: broken XML, document types and
 * entities, more than the most elements. `check` says what is wrong with it in its procedure.
 */
export async function bringFile(
  bpmn: string,
  check: (bpmn: string) => Promise<Design | 'no-draft' | undefined>,
): Promise<Result<BroughtFile, Bilingual>> {
  const first: { readonly message: Said; readonly line: number | undefined }[] = [];
  const drawing = await readBpmn(bpmn, (_, message, line) => first.push({ message, line }));
  if (!drawing) {
    const [{ message = '', line = undefined } = {}] = first;
    const said = typeof message === 'string' ? { vi: message, en: message } : message;
    return err(
      line === undefined ? said : { vi: `Dòng ${line}: ${said.vi}`, en: `Line ${line}: ${said.en}` },
    );
  }
  const design = await check(bpmn);
  const faults = design && design !== 'no-draft' ? design.faults : [];
  // What could be done about a file of ours that has mistakes is only to put them right.
  const made = first.length > 0 ? await adapt(bpmn) : undefined;
  return ok({
    bpmn,
    faults,
    adapted: made ? await withPicture(made.bpmn) : bpmn,
    changes: made?.changes ?? [],
  });
}

/** A file that is a list has a picture of all that is in it. */
async function withPicture(bpmn: string): Promise<string> {
  const drawing = await readBpmn(bpmn, () => undefined);
  const outline = drawing && outlineOf(drawing);
  return outline ? writeOutline(bpmn, outline) : bpmn;
}
