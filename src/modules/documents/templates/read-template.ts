import { type Bilingual, isJsonObject, type JsonObject, type JsonValue } from '#kernel';
import { type Fault, type Located, namesIn, parseWords, phraseFaultText } from '#procedures';
import type { FormKey } from '../printed/form-keys.ts';
import type { FormTemplate, Letterhead, TemplateBlock } from '../printed/form-template.ts';
import { formPlaceholders, sectionsOf } from '../printed/sections.table.ts';

type Path = readonly (string | number)[];
type Says = (path: Path, message: string) => undefined;

export interface ReadTemplate {
  /** As it is, whatever is wrong with it: only one without a fault is used. */
  readonly template: FormTemplate;
  readonly faults: readonly Fault[];
}

/**
 * A province's template as `forms.yaml` says it, with everything that is wrong and where: an unknown form, block or
 * placeholder, a block the law asks for that is missing, words that are missing. `logos` by the file names used.
 */
export function readTemplate(located: Located, logos: ReadonlyMap<string, string>): ReadTemplate {
  const faults: Fault[] = [...located.syntax];
  const says: Says = (path, message) => {
    faults.push({ file: located.file, line: located.lineOf(path), path: path.join('.'), message });
    return undefined;
  };
  const root = objectAt(located.value, [], says);
  if (located.syntax.length === 0) unknownKeys(root, ['version', 'letterhead', 'units', 'forms'], [], says);
  const version = textAt(root, 'version', [], says) ?? '';
  if (located.syntax.length === 0 && !/^[a-z0-9][a-z0-9.-]{0,39}$/.test(version))
    says(['version'], 'must be a short name of small letters, digits, dots and hyphens');
  const units = objectAt(root['units'] ?? {}, ['units'], says);
  const template: FormTemplate = {
    version,
    letterhead: letterheadAt(root['letterhead'] ?? {}, ['letterhead'], { says, logos }),
    units: Object.fromEntries(
      Object.entries(units).map(([code, each]) => [
        code,
        letterheadAt(each, ['units', code], { says, logos }),
      ]),
    ),
    forms: formsAt(root['forms'] ?? {}, says),
  };
  return { template, faults };
}

const heads = ['superior', 'agency', 'place', 'website', 'phone'] as const;

function letterheadAt(
  value: JsonValue | undefined,
  path: Path,
  { says, logos }: { readonly says: Says; readonly logos: ReadonlyMap<string, string> },
): Letterhead {
  const object = objectAt(value, path, says);
  unknownKeys(object, [...heads, 'logo'], path, says);
  const file = textAt(object, 'logo', path, says);
  const logo = file === undefined ? undefined : logos.get(file);
  const wrong = file === undefined ? undefined : wrongLogo(logo);
  if (wrong !== undefined) says([...path, 'logo'], `${file}: ${wrong}`);
  const said = heads.flatMap((name) => {
    const text = textAt(object, name, path, says);
    return text === undefined ? [] : [[name, text] as const];
  });
  return { ...Object.fromEntries(said), ...(logo === undefined || wrong !== undefined ? {} : { logo }) };
}

/** Longest logo, in characters of base64: a letterhead travels with every page. */
const longestLogo = 200_000;

/** PDF/A-1, in which forms are made, knows no transparency. */
function wrongLogo(logo: string | undefined): string | undefined {
  if (logo === undefined) return 'there is no such file beside it';
  if (logo.length > longestLogo) return 'must be smaller than 150 KB';
  const bytes = Uint8Array.from(atob(logo.slice(0, 40)), (each) => each.charCodeAt(0));
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return undefined;
  if (!(bytes[0] === 0x89 && bytes[1] === 0x50)) return 'must be a PNG or JPEG picture';
  return bytes[25] === 4 || bytes[25] === 6 ? 'must not be transparent: put it on white' : undefined;
}

function formsAt(value: JsonValue | undefined, says: Says): FormTemplate['forms'] {
  const forms = objectAt(value, ['forms'], says);
  return Object.fromEntries(
    Object.entries(forms).flatMap(([key, form]): [FormKey, readonly TemplateBlock[]][] => {
      const path = ['forms', key];
      if (!isForm(key)) {
        says(path, `no such form; there are ${Object.keys(sectionsOf).join(', ')}`);
        return [];
      }
      return [[key, blocksAt(key, form, says)]];
    }),
  );
}

const isForm = (key: string): key is FormKey => Object.hasOwn(sectionsOf, key);

function blocksAt(key: FormKey, form: JsonValue | undefined, says: Says): readonly TemplateBlock[] {
  const path = ['forms', key];
  const object = objectAt(form, path, says);
  unknownKeys(object, ['blocks'], path, says);
  const list = object['blocks'];
  if (!Array.isArray(list)) {
    says(path, 'must have a list of blocks');
    return [];
  }
  const sections: Readonly<Record<string, 'fixed' | 'words'>> = sectionsOf[key];
  const blocks = list.map((each, at) => blockAt(each, [...path, 'blocks', at], { sections, says }));
  const named = blocks.map(({ block }) => block);
  for (const [name, kind] of Object.entries(sections))
    if (kind === 'fixed' && !named.includes(name)) says([...path, 'blocks'], `misses the block ${name}`);
  for (const [at, name] of named.entries())
    if (name !== undefined && named.indexOf(name) < at) says([...path, 'blocks', at], `has ${name} twice`);
  return blocks;
}

function blockAt(
  value: JsonValue | undefined,
  path: Path,
  { sections, says }: { readonly sections: Readonly<Record<string, 'fixed' | 'words'>>; readonly says: Says },
): TemplateBlock {
  const object = typeof value === 'string' ? { block: value } : objectAt(value, path, says);
  unknownKeys(object, ['block', 'text'], path, says);
  const block = textAt(object, 'block', path, says);
  if (block !== undefined && !Object.hasOwn(sections, block))
    says(path, `no block ${block} in this form; there are ${Object.keys(sections).join(', ')}`);
  const text = object['text'] === undefined ? undefined : wordsAt(object['text'], [...path, 'text'], says);
  if (block !== undefined && text && sections[block] === 'fixed')
    says(path, `${block} is not words: it can be moved, not replaced`);
  if (block === undefined && !text) says(path, 'must be the name of a block, or words');
  return { ...(block === undefined ? {} : { block }), ...(text ? { text } : {}) };
}

/** Words in Vietnamese; in English those of the Vietnamese where they are not given. */
function wordsAt(value: JsonValue | undefined, path: Path, says: Says): Bilingual | undefined {
  const object = typeof value === 'string' ? { vi: value } : objectAt(value, path, says);
  unknownKeys(object, ['vi', 'en'], path, says);
  const vi = textAt(object, 'vi', path, says);
  const en = textAt(object, 'en', path, says);
  for (const [lang, text] of [
    ['vi', vi],
    ['en', en],
  ] as const) {
    const read = parseWords(text ?? '', formPlaceholders);
    for (const fault of read.ok ? [] : read.error)
      says(
        [...path, lang],
        fault.kind === 'unknown'
          ? `unknown placeholder {${fault.name}}; there are ${namesIn(formPlaceholders)
              .map((each) => `{${each}}`)
              .join(', ')}`
          : phraseFaultText.en(fault),
      );
  }
  if (vi === undefined) return says(path, 'must have words in Vietnamese');
  return { vi, en: en ?? vi };
}

function objectAt(value: JsonValue | undefined, path: Path, says: Says): JsonObject {
  if (isJsonObject(value)) return value;
  if ((value !== null && value !== undefined) || path.length > 0)
    says(path, 'must be a list of names with values');
  return {};
}

function textAt(object: JsonObject, name: string, path: Path, says: Says): string | undefined {
  const value = object[name];
  if (value === undefined) return undefined;
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  if (typeof value === 'number') return String(value);
  return says([...path, name], 'must be words');
}

function unknownKeys(object: JsonObject, known: readonly string[], path: Path, says: Says): void {
  for (const name of Object.keys(object))
    if (!known.includes(name)) says([...path, name], `unknown; there are ${known.join(', ')}`);
}
