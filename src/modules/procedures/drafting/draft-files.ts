import type { DraftFiles } from './draft.ts';

/** As they are called in the content folder. */
export const draftFileNames = [
  'procedure.yaml',
  'form.json',
  'form-cases.json',
  'process.bpmn',
  'fees.dmn',
] as const;
export type DraftFileName = (typeof draftFileNames)[number];

export const isDraftFile = (name: string | undefined): name is DraftFileName =>
  draftFileNames.some((each) => each === name);

/** A file that is not there for another one is a mistake of the compiler's: nothing is left out. */
const keys = {
  'procedure.yaml': 'yaml',
  'form.json': 'form',
  'form-cases.json': 'cases',
  'process.bpmn': 'bpmn',
  'fees.dmn': 'fees',
} as const satisfies Readonly<Record<DraftFileName, keyof DraftFiles>>;

export const fileText = (files: DraftFiles, name: DraftFileName): string | undefined => files[keys[name]];

/** The files with one in another's place, or without it. */
export function withFile(files: DraftFiles, name: DraftFileName, text: string | undefined): DraftFiles {
  return name === 'procedure.yaml'
    ? { ...files, yaml: text ?? files.yaml }
    : { ...files, [keys[name]]: text };
}
