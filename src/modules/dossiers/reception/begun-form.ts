import type { JsonObject } from '#kernel';
import type { PostedForm } from '#procedures';
import type { BegunForm } from './visit.ts';

/** What belongs to the page and not to the person: a key used once, the proof of where the form came from, a button. */
const notKept = new Set(['_csrf', '_khoa', 'lam', '_them', '_bot', 'lapLai']);

/** A form as it was typed, to be kept with the visit. */
export const formToKeep = (code: string, body: PostedForm): BegunForm => ({
  code,
  fields: Object.fromEntries(
    Object.entries(body).flatMap(([name, value]): [string, string | string[]][] =>
      notKept.has(name) ? [] : [[name, typeof value === 'string' ? value : [...value]]],
    ),
  ),
});

/** The form of a procedure as it was kept; undefined: nothing was begun, or it was for another procedure. */
export function keptForm(form: BegunForm | undefined, code: string): PostedForm | undefined {
  return form?.code === code ? postedIn(form.fields) : undefined;
}

const postedIn = (fields: JsonObject): PostedForm =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]): [string, string | readonly string[]][] => {
      if (typeof value === 'string') return [[name, value]];
      return Array.isArray(value) ? [[name, value.filter((each) => typeof each === 'string')]] : [];
    }),
  );
