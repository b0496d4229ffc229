import type { Lang } from '#kernel';
import type { GraphStep } from '../process/step-graph.ts';
import { designerText } from '../process-designer/designer.text.ts';
import { type Bodies, whenDone, whoDoes } from '../reading/standing-words.ts';
import { processChangesText } from './process-changes.text.ts';
import type { ChangedPart, LineChange, StepChange } from './process-changes.ts';

interface Reader {
  readonly lang: Lang;
  readonly bodies: Bodies;
}

/** What became of a step, each difference a phrase of its own. */
export function stepWords({ mark, before, after, parts }: StepChange, reader: Reader): readonly string[] {
  const text = processChangesText[reader.lang];
  const step = after ?? before;
  if (!step) return [];
  if (mark === 'added') return [text.added(whoDoes(step, reader), whenDone(step, reader))];
  if (mark === 'removed') return [text.removed(whoDoes(step, reader), whenDone(step, reader))];
  return parts.map((part) => {
    const [was, is] = [before && valueIn(before, part, reader), after && valueIn(after, part, reader)];
    return was === undefined || is === undefined
      ? text.changed(text.parts[part])
      : text.fromTo(text.parts[part], was, is);
  });
}

function valueIn(step: GraphStep, part: ChangedPart, reader: Reader): string | undefined {
  switch (part) {
    case 'name':
      return step.name[reader.lang];
    case 'kind':
      return designerText[reader.lang].kinds[step.kind];
    case 'who':
      return whoDoes(step, reader);
    case 'limit':
      return whenDone(step, reader);
    default:
      return undefined;
  }
}

/** What became of a line between two steps. */
export function lineWords(
  { mark, from, to }: LineChange,
  nameOf: (id: string) => string,
  lang: Lang,
): string {
  const text = processChangesText[lang];
  const told = {
    added: text.lineAdded,
    removed: text.lineRemoved,
    changed: text.lineChanged,
    same: text.lineChanged,
  };
  return told[mark](nameOf(from), nameOf(to));
}
