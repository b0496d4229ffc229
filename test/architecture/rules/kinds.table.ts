import type { Kind } from '../place.ts';

/** What one kind of file may import. */
export interface Diet {
  readonly kernel: boolean;
  /** `all`: types of anything, since they are gone at run time. */
  readonly types: 'all' | 'as values';
  /** Folders of the ui. */
  readonly ui: readonly string[];
  /** Platform services by name, `*` for all; `db` also means the row types. */
  readonly platform: readonly string[];
  /** Kinds of the same module. */
  readonly own: readonly Kind[];
  /** Kinds behind the faces of earlier modules. */
  readonly lower: readonly Kind[];
  /** `pure`: the packages that only compute, and `libraries`. */
  readonly packages: 'none' | 'pure' | 'all';
  readonly libraries: readonly string[];
}

const rules: readonly Kind[] = ['pure', 'text', 'paths', 'table', 'generated'];
const nothing: Diet = {
  kernel: false,
  types: 'as values',
  ui: [],
  platform: [],
  own: [],
  lower: [],
  packages: 'none',
  libraries: [],
};
const pure: Diet = { ...nothing, kernel: true, own: rules, lower: rules, packages: 'pure' };
const anywhere: readonly string[] = ['*'];

/** The table of the house: kinds of file and what each may import. */
export const diets: Readonly<Record<Kind, Diet | 'anything'>> = {
  pure,
  table: pure,
  paths: pure,
  sql: pure,
  generated: pure,
  // A type that makes the texts complete (`Record<Handling, Bilingual>`) is gone at run time.
  text: { ...nothing, types: 'all' },
  form: { ...pure, own: [...rules, 'form'], lower: [...rules, 'form'], ui: ['src/ui/forms/'] },
  store: { ...pure, own: [...rules, 'sql', 'store'], platform: ['db'], libraries: ['kysely'] },
  action: {
    ...pure,
    own: [...rules, 'store', 'action'],
    lower: [...rules, 'action', 'store'],
    platform: anywhere,
    packages: 'all',
  },
  page: {
    ...pure,
    types: 'all',
    own: [...rules, 'page', 'part'],
    lower: [...rules, 'part'],
    ui: ['src/ui/'],
    libraries: ['preact'],
  },
  // A piece of page that a module lends to the pages of later ones: the questions of a procedure's form.
  part: {
    ...pure,
    types: 'all',
    own: [...rules, 'form', 'part'],
    lower: [...rules, 'part'],
    ui: ['src/ui/'],
    libraries: ['preact'],
  },
  examples: { ...pure, types: 'all', own: [...rules, 'examples'], platform: anywhere },
  route: {
    ...pure,
    types: 'all',
    // A page that only reads needs no action between it and its query; what is decided has one.
    own: [...rules, 'action', 'form', 'page', 'route', 'store'],
    // To turn a page into the text of an answer.
    ui: ['src/ui/layout/', 'src/ui/forms/'],
    lower: [...rules, 'action', 'form', 'store'],
    platform: anywhere,
  },
  job: {
    ...pure,
    types: 'all',
    own: [...rules, 'action', 'job', 'store'],
    lower: [...rules, 'action'],
    platform: anywhere,
  },
  test: 'anything',
  face: 'anything',
  module: 'anything',
  component: 'anything',
  unknown: 'anything',
};
