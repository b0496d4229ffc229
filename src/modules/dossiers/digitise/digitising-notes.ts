import type { JsonObject, Lang } from '#kernel';
import type { EventOf } from '../events.ts';
import { notesText, sourceText } from './digitise.text.ts';
import { fieldKinds, fieldText } from './fields.ts';

type Note = readonly [key: string, value: string];
type Told = EventOf<'PapersDigitised'> | EventOf<'CopyConfirmed'> | EventOf<'ComponentSettled'>;

/** What the history says of digitising: which components, how many pages, from where, what was read off them. */
export function digitisingNotes(
  event: Told,
  namesOf: (components: readonly string[]) => string,
  lang: Lang,
): readonly Note[] {
  const text = notesText[lang];
  switch (event.type) {
    case 'PapersDigitised': {
      const { components, pages, left } = event.public;
      return [
        [text.components, namesOf(components)],
        [text.pages, left > 0 ? text.withLeft(pages, left) : String(pages)],
      ];
    }
    case 'CopyConfirmed':
      return [
        [text.components, namesOf([event.public.component])],
        ...fieldNotes(event.private.fields, lang),
        [text.store, event.public.stored ? text.stored : text.notStored],
      ];
    case 'ComponentSettled':
      return [
        [text.components, namesOf([event.public.component])],
        [text.source, sourceText[event.public.source][lang]],
        [text.note, event.private.note],
        ...fieldNotes(event.private.fields, lang),
      ];
  }
}

const fieldNotes = (fields: JsonObject, lang: Lang): readonly Note[] =>
  fieldKinds.map((kind) => [fieldText[kind][lang], String(fields[kind] ?? '')]);
