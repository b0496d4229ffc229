import { type Bilingual, err, ok, type Result } from '#kernel';
import { type Fault, type Said, saidIn } from '../content/located.ts';
import { faultsIn } from '../process/drawing.ts';
import { readBpmn } from '../process/read-bpmn.action.ts';
import { type Adapted, adapt } from './adapt.action.ts';
import { adaptText } from './adapt.text.ts';
import type { Design } from './design.ts';
import { mendIds } from './mend-ids.ts';
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
  const first: Fault[] = [];
  const drawing = await readBpmn(bpmn, faultsIn('process.bpmn', bpmn, first));
  if (!drawing) {
    // What made it unreadable is what was noted last.
    const { message = '', line = 1 } = first.at(-1) ?? {};
    const { vi, en } = bothOf(message);
    return err({ vi: `Dòng ${line}: ${vi}`, en: `Line ${line}: ${en}` });
  }
  const design = await check(bpmn);
  const faults = design && design !== 'no-draft' ? design.faults : [];
  // What could be done about a file of ours that has mistakes is only to put them right.
  const made = first.length > 0 ? await mended(bpmn) : undefined;
  return ok({
    bpmn,
    faults,
    adapted: made ? await withPicture(made.bpmn) : bpmn,
    changes: made?.changes ?? [],
  });
}

const bothOf = (message: Said): Bilingual => ({ vi: saidIn(message, 'vi'), en: saidIn(message, 'en') });

/** The file with its ids put right and then adapted; what the parser still passes over is told too. */
async function mended(bpmn: string): Promise<Adapted | undefined> {
  const { xml, mended: ids } = mendIds(bpmn);
  const unread: Bilingual[] = [];
  await readBpmn(xml, (element, message, line) => {
    if (element === 'definitions' && line !== undefined) unread.push(adaptText.unread(line, bothOf(message)));
  });
  const made = await adapt(xml);
  if (!made) return undefined;
  const said = ids.slice(0, 10).map(({ from, to }) => `${from} → ${to}`);
  const changed = ids.length > 0 ? [adaptText.ids(said, ids.length)] : [];
  return { ...made, changes: [...changed, ...unread, ...made.changes] };
}

/** A file that is a list has a picture of all that is in it. */
async function withPicture(bpmn: string): Promise<string> {
  const drawing = await readBpmn(bpmn, () => undefined);
  const outline = drawing && outlineOf(drawing);
  return outline ? writeOutline(bpmn, outline) : bpmn;
}
