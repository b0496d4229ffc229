import { type Refusal, refusal } from '#kernel';
import { faultSaid } from '../content/faults.ts';
import { type Fault, readLocated } from '../content/located.ts';
import { readFees } from '../fees/read-fees.action.ts';
import { readBpmn } from '../process/read-bpmn.action.ts';
import { isEditable } from './draft-document.ts';
import type { DraftFileName } from './draft-files.ts';
import { valueAt } from './file-value.ts';

type Wrong = Pick<Fault, 'line' | 'message'>;

/**
 * Why a text is not the file it is to be, with its first place: such a one never takes the place of a draft's file.
 * One that is its kind and has mistakes does, and they are told where it is written.
 */
export async function unreadableFile(
  name: DraftFileName,
  text: string,
): Promise<Refusal<'draft.file-unreadable'> | undefined> {
  const wrong = await readers[name](text);
  if (!wrong) return undefined;
  const { line, message } = wrong;
  const said = typeof message === 'string' ? { vi: message, en: message } : message;
  return refusal('draft.file-unreadable', { file: name, line, ...said });
}

const readers: Readonly<Record<DraftFileName, (text: string) => Promise<Wrong | undefined>>> = {
  'procedure.yaml': async (text) => {
    const [syntax] = readLocated('procedure.yaml', text).syntax;
    return syntax ?? (isEditable(text) ? undefined : { line: 1, message: faultSaid((t) => t.object) });
  },
  'form.json': async (text) => {
    const { syntax, value } = readLocated('form.json', text);
    const isForm = Array.isArray(valueAt(value, 'pages'));
    return syntax[0] ?? (isForm ? undefined : { line: 1, message: faultSaid((t) => t.noForm) });
  },
  'process.bpmn': async (text) => {
    const first: Wrong[] = [];
    const drawing = await readBpmn(text, (_, message, line = 1) => first.push({ line, message }));
    return drawing ? undefined : (first[0] ?? { line: 1, message: '' });
  },
  'form-cases.json': async (text) => readLocated('form-cases.json', text).syntax[0],
  // What a cell says is told beside the cell; what the whole file is cannot be shown as a table.
  'fees.dmn': async (text) => {
    const faults: Fault[] = [];
    await readFees(text, { file: 'fees.dmn', form: undefined, faults });
    return faults.find(({ path }) => path === 'definitions');
  },
};
