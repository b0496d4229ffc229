import { isJsonObject } from '#kernel';
import { readLocated } from '../content/located.ts';
import type { DraftFiles } from './draft.ts';
import { isEditable, withEdits } from './draft-document.ts';
import { valueAt } from './file-value.ts';

/**
 * The files with `process.diagram` saying whether a drawing lies beside them: whoever draws or takes away a process
 * need not write into the other file. Planned steps are no longer told once there are real ones.
 */
export function withDrawingNamed(files: DraftFiles): DraftFiles {
  if (!isEditable(files.yaml)) return files;
  const process = valueAt(readLocated('', files.yaml).value, 'process') ?? {};
  const named = isJsonObject(process) && process['diagram'] !== undefined;
  if (named === (files.bpmn !== undefined)) return files;
  const yaml = withEdits(
    files.yaml,
    named
      ? [
          { path: ['process', 'diagram'], value: undefined },
          { path: ['process', 'steps'], value: [] },
        ]
      : [
          { path: ['process', 'diagram'], value: 'process.bpmn' },
          { path: ['process', 'steps'], value: undefined },
        ],
  );
  return { ...files, yaml };
}
