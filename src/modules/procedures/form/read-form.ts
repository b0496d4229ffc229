import { faultSaid } from '../content/faults.ts';
import type { Fault, Located } from '../content/located.ts';
import {
  type At,
  noteFault,
  optional,
  readBilingual,
  readList,
  readMatching,
  readObject,
  rootOf,
  under,
} from '../content/reader.ts';
import type { Field, FormDefinition, FormPage } from './form.ts';
import { said } from './form-fault.ts';
import { noteNeverAsked } from './never-asked.ts';
import { readCondition, readSingle } from './read-field.ts';
import { groupKind, readGroup } from './read-group.ts';

/** Pages that every filing has besides those of its form, under the same address. */
const pagesOfFiling = new Set(['giay-to', 'kiem-tra', 'da-nop', 'tom-tat.pdf']);

/** Reads `form.json`. `components` are the keys a `files` field may name. Faults are added to the list. */
export function readForm(source: Located, components: readonly string[], faults: Fault[]): FormDefinition {
  const before = faults.length;
  const root = rootOf(source, faults);
  readObject(root, ['format', 'title', 'pages']);
  const format = under(root, 'format');
  if (format.value !== 1)
    noteFault(
      format,
      said((t) => t.format),
    );
  const asked = new Set<string>();
  const pageKeys = new Set<string>();
  const pages = readList(under(root, 'pages'), (at) => {
    const page = readPage(at, asked, components);
    if (pageKeys.has(page.key))
      noteFault(
        under(at, 'key'),
        said((t) => t.pageTwice),
      );
    if (pagesOfFiling.has(page.key))
      noteFault(
        under(at, 'key'),
        said((t) => t.pageOfFiling),
      );
    pageKeys.add(page.key);
    return page;
  });
  if (pages.length === 0)
    noteFault(
      under(root, 'pages'),
      said((t) => t.noPages),
    );
  const form: FormDefinition = { format: 1, title: readBilingual(under(root, 'title')), pages };
  // What a form with mistakes asks for is not known.
  if (faults.length === before) noteNeverAsked(root, form);
  return form;
}

function readPage(at: At, asked: Set<string>, components: readonly string[]): FormPage {
  readObject(at, ['key', 'title', 'intro', 'when', 'fields']);
  const when = readCondition(under(at, 'when'), asked);
  const facts = new Set<string>();
  return {
    key: readMatching(
      under(at, 'key'),
      /^[a-z][a-z0-9-]{0,59}$/,
      faultSaid((t) => t.smallLettersFirst),
    ),
    title: readBilingual(under(at, 'title')),
    intro: optional(under(at, 'intro'), readBilingual),
    when,
    fields: readList(under(at, 'fields'), (field) => {
      const read = readField(field, asked, components);
      asked.add(read.key);
      if (read.from !== undefined && facts.has(read.from))
        noteFault(
          under(field, 'from'),
          said((t) => t.filledTwice),
        );
      if (read.from !== undefined) facts.add(read.from);
      return read;
    }),
  };
}

const readField = (at: At, asked: ReadonlySet<string>, components: readonly string[]): Field =>
  under(at, 'kind').value === groupKind ? readGroup(at, asked) : readSingle(at, asked, components);
