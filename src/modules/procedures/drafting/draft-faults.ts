import type { Bilingual, Lang } from '#kernel';
import { type Fault, saidIn } from '../content/located.ts';
import { isList, type Part, type PartField, type PartKey } from './part.ts';
import { parts } from './parts.table.ts';
import { partsText } from './parts.text.ts';

/** Where a fault is put right: on the page of a part, in a file with a designer of its own, or nowhere on a form. */
export type FaultPlace = PartKey | 'form' | 'cases' | 'bpmn' | 'fees' | 'yaml';

/** A fault at its field. */
export interface PlacedFault {
  readonly place: FaultPlace;
  /** Of a list, the entry. */
  readonly entry: number | undefined;
  /** Name of the field on the part's page; undefined when it is the whole part's. */
  readonly field: string | undefined;
  readonly label: Bilingual | undefined;
  readonly message: Bilingual;
}

/** Every fault where it can be put right. Of one that stands inside another the inner one says enough. */
export function placedFaults(faults: readonly Fault[]): readonly PlacedFault[] {
  return faults
    .filter(({ file, path }) => !faults.some((other) => other.file === file && isBelow(other.path, path)))
    .map(placedFault);
}

const isBelow = (path: string, above: string): boolean =>
  above !== '' && path !== above && path.startsWith(above) && /^[.[]/.test(path.slice(above.length));

const ownFiles = [
  ['form-cases.json', 'cases'],
  ['form.json', 'form'],
  ['.bpmn', 'bpmn'],
  ['.dmn', 'fees'],
] as const;

function placedFault({ file, path, line, message }: Fault): PlacedFault {
  const said = { vi: saidIn(message, 'vi'), en: saidIn(message, 'en') };
  const place = ownFiles.find(([end]) => file.endsWith(end))?.[1];
  if (place) {
    const label = place === 'cases' ? whereInCases(path, line) : whereIn(path, line);
    return { place, entry: undefined, field: undefined, label, message: said };
  }
  for (const part of parts) {
    const found = inPart(part, path);
    if (found) return { place: part.key, ...found, message: said };
  }
  const processPlace = path === 'process' || path.startsWith('process.diagram');
  return {
    place: processPlace ? 'bpmn' : 'yaml',
    ...{ entry: undefined, field: undefined, message: said },
    label: path === '' || processPlace ? undefined : { vi: path, en: path },
  };
}

const whereIn = (path: string, line: number): Bilingual =>
  path === '' ? { vi: `Dòng ${line}`, en: `Line ${line}` } : { vi: path, en: path };

/** What came of a case is told with its name; a mistake of the file has a line. */
const whereInCases = (path: string, line: number): Bilingual | undefined =>
  path.endsWith('.outcome') ? undefined : whereIn('', line);

type InPart = Pick<PlacedFault, 'entry' | 'field' | 'label'>;

function inPart(part: Part, path: string): InPart | undefined {
  if (!isList(part)) return atField(part.fields, path, '');
  if (path === part.list) return { entry: undefined, field: undefined, label: undefined };
  const match = path.startsWith(`${part.list}[`)
    ? /^\[(\d+)\]\.?(.*)$/.exec(path.slice(part.list.length))
    : null;
  if (!match) return undefined;
  const entry = Number(match[1]);
  const rest = match[2] ?? '';
  return {
    ...(atField(part.fields, rest, `${part.list}.`) ?? { field: undefined, label: undefined }),
    entry,
  };
}

function atField(fields: readonly PartField[], path: string, list: string): InPart | undefined {
  const field = fields.find((each) => path === each.path || isBelow(path, each.path));
  if (!field) return undefined;
  return { entry: undefined, field: controlOf(field, path), label: labelOf(list + field.path) };
}

/** The name of the control that shows it. */
function controlOf({ path, kind }: PartField, fault: string): string {
  if (kind === 'words' || kind === 'longWords') return fault === `${path}.en` ? fault : `${path}.vi`;
  if (kind === 'limit') return fault === `${path}.value` ? fault : `${path}.kind`;
  return path;
}

interface FieldWords {
  readonly label: string;
  readonly hint?: string;
}

/** How a field is called; `place` as in `partsText.fields`. */
export function fieldWords(place: string, lang: Lang): FieldWords {
  const words: Readonly<Record<string, FieldWords>> = partsText[lang].fields;
  return words[place] ?? { label: place };
}

const labelOf = (place: string): Bilingual => ({
  vi: fieldWords(place, 'vi').label,
  en: fieldWords(place, 'en').label,
});

/** The faults of a page, at the names of its fields. */
export const errorsOf = (faults: readonly PlacedFault[]): Readonly<Record<string, Bilingual>> =>
  Object.fromEntries(
    faults.flatMap(({ field, message: { vi, en } }) =>
      field === undefined ? [] : [[field, { vi: sentence(vi), en: sentence(en) }] as const],
    ),
  );

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
