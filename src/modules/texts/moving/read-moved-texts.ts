import { readTemplate } from '#documents';
import { type Bilingual, err, inBoth, isJsonObject, type JsonValue, langs, ok, type Result } from '#kernel';
import { type Fault, phraseFaultText, readLocated, type Said } from '#procedures';
import { subjectOf, type TextEdit } from '../changes/text-edit.ts';
import { longestMessage, type MessageTemplate, parseMessage } from '../messages/message.ts';
import { textsText } from '../texts.text.ts';
import { editsOf, resetOf } from './edits-of.ts';
import { movingText } from './moving.text.ts';

export interface TextFiles {
  readonly messages: { readonly name: string; readonly text: string } | undefined;
  readonly forms: { readonly name: string; readonly text: string } | undefined;
  /** In base64, by the names the forms use. */
  readonly logos: ReadonlyMap<string, string>;
  /** Subjects that were ever said otherwise where they come from: those that are not in the files are as shipped. */
  readonly subjects: readonly string[];
}

/** Texts and forms that came as files, or every mistake with its line. */
export function readMovedTexts(
  { messages, forms, logos, subjects }: TextFiles,
  known: readonly MessageTemplate[],
): Result<readonly TextEdit[], readonly Fault[]> {
  const faults: Fault[] = [];
  const edits: TextEdit[] = [];
  if (messages) {
    const located = readLocated(messages.name, messages.text);
    faults.push(...located.syntax);
    const list: JsonValue = located.value;
    const says = (at: number, message: Said, part = '') =>
      faults.push({ file: messages.name, line: located.lineOf([at]), path: `[${at}]${part}`, message });
    if (!Array.isArray(list))
      says(
        0,
        inBoth(movingText, (t) => t.list),
      );
    else
      for (const [at, item] of list.entries())
        edits.push(...messageIn(item, known, (...said) => says(at, ...said)));
  }
  if (forms) {
    const read = readTemplate(readLocated(forms.name, forms.text), logos);
    faults.push(...read.faults);
    edits.push(...editsOf(read.template));
  }
  const there = new Set(edits.map(subjectOf));
  for (const subject of subjects) {
    const reset = there.has(subject) ? undefined : resetOf(subject);
    if (reset) edits.push(reset);
  }
  return faults.length > 0 ? err(faults) : ok(edits);
}

type Says = (message: Said, part?: string) => void;

function messageIn(item: JsonValue, known: readonly MessageTemplate[], says: Says): readonly TextEdit[] {
  const value = isJsonObject(item) ? item : {};
  const { key, agency = '', vi, en } = value;
  const template = known.find((each) => each.key === key);
  if (!template || typeof agency !== 'string') {
    says(inBoth(movingText, (t) => t.subject(String(key))));
    return [];
  }
  const edit = { kind: 'message', key: template.key, agency } as const;
  if (vi === undefined && en === undefined) return [{ ...edit, text: undefined }];
  if (typeof vi !== 'string' || typeof en !== 'string') {
    says(inBoth(movingText, (t) => t.words));
    return [];
  }
  const text: Bilingual = { vi, en };
  for (const lang of langs) {
    const read = parseMessage(text[lang], template);
    if (!read.ok)
      says(
        inBoth(phraseFaultText, (tell) => read.error.map(tell).join('. ')),
        `.${lang}`,
      );
    else if (text[lang].trim() === '')
      says(
        inBoth(textsText, (t) => t.wrong[lang]),
        `.${lang}`,
      );
    else if (text[lang].length > longestMessage)
      says(
        inBoth(textsText, (t) => t.wrong.tooLong(longestMessage)),
        `.${lang}`,
      );
  }
  return [{ ...edit, text }];
}
