import { dateIn, type Instant, type PersonId, type PlainDate, parsePlainDate } from '#kernel';
import type { Post } from '../post.ts';
import { type Assignment, isLogin, isStanding, type StaffScope } from '../staff/staff.ts';

/** The columns of the table, in their order, and the letters a spreadsheet calls them by. */
export const columns = ['login', 'name', 'post', 'from', 'until'] as const;
export type Column = (typeof columns)[number];
const letters: Readonly<Record<Column, string>> = { login: 'A', name: 'B', post: 'C', from: 'D', until: 'E' };

/** A row of the table as typed; `line` is its number in the sheet, the heading is 1. */
export type StaffRow = Readonly<Record<Column, string>> & { readonly line: number };

/** What is there: posts that may be filled by their code, people of the scope by their login. */
export interface KnownStaff {
  readonly posts: ReadonlyMap<string, Post>;
  readonly people: ReadonlyMap<string, KnownPerson>;
  /** Logins of the table that others have. */
  readonly taken: ReadonlySet<string>;
  readonly scope: StaffScope;
  readonly now: Instant;
}

export interface KnownPerson {
  readonly personId: PersonId;
  readonly name: string;
  readonly assignments: readonly Assignment[];
}

/** What a row would do, or what is wrong with it and in which cell. */
export type Planned = { readonly row: StaffRow } & (
  | { readonly does: 'added'; readonly post: Post; readonly day: PlainDate }
  | { readonly does: 'appointed'; readonly person: KnownPerson; readonly post: Post; readonly day: PlainDate }
  | {
      readonly does: 'moved';
      readonly person: KnownPerson;
      readonly assignment: Assignment;
      readonly post: Post;
      readonly day: PlainDate;
    }
  | { readonly does: 'ended'; readonly assignment: Assignment; readonly day: PlainDate }
  | { readonly does: 'unchanged' }
  | { readonly does: 'wrong'; readonly cell: string; readonly why: Mistake }
);

export type Mistake =
  | 'login'
  | 'login-taken'
  | 'name-missing'
  | 'name-other'
  | 'post-unknown'
  | 'from-date'
  | 'until-date'
  | 'day-past'
  | 'twice'
  | 'own-post'
  | 'role-not-yours'
  | 'which-ends'
  | 'not-held'
  | 'ends-already';

/** What each row of a table would do to the staff as it is. Whoever stands in no row stays as they are. */
export function planStaff(rows: readonly StaffRow[], known: KnownStaff): readonly Planned[] {
  const seen = new Set<string>();
  const added = new Set<string>();
  return rows.map((row) => {
    const key = `${row.login.toLowerCase()} ${row.post}`;
    if (seen.has(key)) return wrong(row, 'post', 'twice');
    seen.add(key);
    const planned = planRow(row, rows, known);
    if (planned.does !== 'added') return planned;
    // A second row of somebody who is new: one account, and which row makes it must be plain.
    if (added.has(row.login)) return wrong(row, 'login', 'twice');
    added.add(row.login);
    return planned;
  });
}

function planRow(row: StaffRow, rows: readonly StaffRow[], known: KnownStaff): Planned {
  const login = row.login.toLowerCase();
  if (!isLogin(login)) return wrong(row, 'login', 'login');
  const post = known.posts.get(row.post);
  if (!post) return wrong(row, 'post', 'post-unknown');
  const [from, until] = [
    dayIn(row.from, known.now),
    row.until === '' ? undefined : dayIn(row.until, known.now),
  ];
  if (from === undefined) return wrong(row, 'from', 'from-date');
  if (row.until !== '' && until === undefined) return wrong(row, 'until', 'until-date');
  const person = known.people.get(login);
  const fault = faultOf(row, person, post, known);
  if (fault) return fault;
  if (!person && known.taken.has(login)) return wrong(row, 'login', 'login-taken');
  if (!person) return planNew(row, { post, from, until }, known);
  if (row.name !== '' && row.name !== person.name) return wrong(row, 'name', 'name-other');
  return planKnown(row, { person, post, from, until }, { rows, now: known.now });
}

function faultOf(
  row: StaffRow,
  person: KnownPerson | undefined,
  { id, role }: Post,
  { scope, now }: KnownStaff,
): Planned | undefined {
  const holds = person?.assignments.some((each) => each.post.id === id && isStanding(each, now)) ?? false;
  // A list of those who are there names people and posts that are not the reader's to change.
  if (holds && row.until === '') return undefined;
  if (person && person.personId === scope.self) return wrong(row, 'login', 'own-post');
  return scope.appoints.has(role) ? undefined : wrong(row, 'post', 'role-not-yours');
}

interface Wanted {
  readonly post: Post;
  readonly from: PlainDate;
  readonly until: PlainDate | undefined;
}

function planNew(row: StaffRow, { post, from, until }: Wanted, { now }: KnownStaff): Planned {
  if (row.name === '' || row.name.length > 200) return wrong(row, 'name', 'name-missing');
  if (until !== undefined) return wrong(row, 'until', 'not-held');
  return from < dateIn(now) ? wrong(row, 'from', 'day-past') : { row, does: 'added', post, day: from };
}

function planKnown(
  row: StaffRow,
  { person, post, from, until }: Wanted & { readonly person: KnownPerson },
  { rows, now }: { readonly rows: readonly StaffRow[]; readonly now: Instant },
): Planned {
  const standing = person.assignments.filter((each) => isStanding(each, now));
  const held = standing.find((each) => each.post.id === post.id);
  if (until !== undefined) {
    if (!held) return wrong(row, 'until', 'not-held');
    if (held.endsAt !== undefined) return wrong(row, 'until', 'ends-already');
    if (until < dateIn(now)) return wrong(row, 'until', 'day-past');
    return { row, does: 'ended', assignment: held, day: until };
  }
  if (held) return { row, does: 'unchanged' };
  if (from < dateIn(now)) return wrong(row, 'from', 'day-past');
  const codes = new Set(
    rows.filter(({ login }) => login.toLowerCase() === row.login.toLowerCase()).map((each) => each.post),
  );
  const left = standing.filter((each) => each.endsAt === undefined && !codes.has(each.post.code));
  if (left.length > 1) return wrong(row, 'post', 'which-ends');
  const [assignment] = left;
  return assignment
    ? { row, does: 'moved', person, assignment, post, day: from }
    : { row, does: 'appointed', person, post, day: from };
}

const wrong = (row: StaffRow, column: Column, why: Mistake): Planned => ({
  ...{ row, does: 'wrong', why, cell: `${letters[column]}${row.line}` },
});

/** `24/11/2026` or `2026-11-24`; nothing is today. */
function dayIn(text: string, now: Instant): PlainDate | undefined {
  if (text === '') return dateIn(now);
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  return parsePlainDate(year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** Rows of a sheet below its heading, without the empty ones. */
export const staffRowsOf = (sheet: readonly (readonly string[])[]): readonly StaffRow[] =>
  sheet.slice(1).flatMap((cells, n) => {
    const [login = '', name = '', post = '', from = '', until = ''] = cells.map((cell) => cell.trim());
    const row = { login, name: name.replace(/\s+/g, ' '), post, from, until, line: n + 2 };
    // A post nobody holds stands in the template with nothing beside its code.
    return [login, name, from, until].some((cell) => cell !== '') ? [row] : [];
  });

/** Most rows at once: an agency has dozens of posts, a province some thousands and does it agency by agency. */
export const mostRows = 500;
