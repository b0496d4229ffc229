import {
  csvRows,
  dateIn,
  err,
  type Lang,
  ok,
  type PersonId,
  type Refusal,
  type Result,
  refusal,
} from '#kernel';
import type { Db, Executor, Tx } from '#platform/db';
import { readXlsx, writeXlsx } from '#platform/xlsx';
import type { Post } from '../post.ts';
import { addPersonIn, appointIn, changeStaff, leaveIn, moveIn, type StaffBy } from '../staff/staff.action.ts';
import { agenciesIn, assignmentsIn, postsIn } from '../staff/staff.store.ts';
import type { Assignment, StaffScope } from '../staff/staff.ts';
import type { StaffAccounts } from '../staff-deps.ts';
import { importText } from './staff-import.text.ts';
import {
  type KnownStaff,
  mostRows,
  type Planned,
  planStaff,
  type StaffRow,
  staffRowsOf,
} from './staff-plan.ts';

export interface ImportDeps {
  readonly db: Db;
  readonly accounts: StaffAccounts;
}

/** Bytes of a table that is read. */
export const tableBytes = 512 * 1024;

/** The rows of an .xlsx or .csv file: a workbook begins as a zip, anything else is text. */
export async function readTable(bytes: Buffer): Promise<Result<readonly StaffRow[], 'unreadable' | 'rows'>> {
  const zipped = bytes.subarray(0, 2).toString('latin1') === 'PK';
  const sheet = zipped ? await readXlsx(bytes) : csvRows(bytes.toString('utf8').normalize('NFC'));
  if (!sheet || (!zipped && bytes.includes(0))) return err('unreadable');
  const rows = staffRowsOf(sheet);
  return rows.length === 0 || rows.length > mostRows ? err('rows') : ok(rows);
}

/** What the rows would do to the staff as it is. */
export const planImport = async (
  { db, accounts }: ImportDeps,
  by: Pick<StaffBy, 'scope' | 'now'>,
  rows: readonly StaffRow[],
): Promise<readonly Planned[]> => planStaff(rows, await knownStaff(db, accounts, by, rows));

async function knownStaff(
  db: Executor,
  accounts: StaffAccounts,
  { scope, now }: Pick<StaffBy, 'scope' | 'now'>,
  rows: readonly StaffRow[],
): Promise<KnownStaff> {
  const { posts, held } = await staffOfScope(db, scope, now);
  const byPerson = Map.groupBy(held, ({ personId }) => personId);
  const logins = await accounts.loginsOf(db, [...byPerson.keys()]);
  const taken = await accounts.taken(
    db,
    rows.map(({ login }) => login.toLowerCase()),
  );
  const people = [...byPerson].flatMap(([personId, assignments]) => {
    const [login, name] = [logins.get(personId), assignments[0]?.personName];
    return login === undefined || name === undefined
      ? []
      : [[login, { personId, name, assignments }] as const];
  });
  return {
    posts: new Map(posts.map((post) => [post.code, post])),
    people: new Map(people),
    taken,
    scope,
    now,
  };
}

async function staffOfScope(db: Executor, { root }: StaffScope, now: StaffBy['now']) {
  const posts: Post[] = [];
  const held: Assignment[] = [];
  for (const { id } of await agenciesIn(db, root, dateIn(now))) {
    posts.push(...(await postsIn(db, root, id, dateIn(now))));
    held.push(...(await assignmentsIn(db, root, id, now)));
  }
  return { posts, held };
}

/** A login with the first password that is shown once. */
export interface FirstPassword {
  readonly name: string;
  readonly login: string;
  readonly password: string;
}

/** Does everything the rows say, or nothing; the first passwords of those who are new. */
export async function applyImport(
  deps: ImportDeps,
  by: StaffBy,
  rows: readonly StaffRow[],
): Promise<Result<{ readonly changed: number; readonly passwords: readonly FirstPassword[] }, Refusal>> {
  const plan = await planImport(deps, by, rows);
  if (plan.some(({ does }) => does === 'wrong')) return err(refusal('staff.import-wrong'));
  const made = await passwordsFor(deps.accounts, plan);
  return changeStaff(deps.db, async (tx) => {
    for (const planned of plan) {
      const done = await applyRow(tx, deps.accounts, { by, planned, made });
      if (!done.ok) return done;
    }
    const changed = plan.filter(({ does }) => does !== 'unchanged').length;
    const passwords = [...made].map(([login, { name, password }]) => ({ login, name, password }));
    return ok({ changed, passwords });
  });
}

type Made = ReadonlyMap<
  string,
  { readonly name: string; readonly password: string; readonly passwordHash: string }
>;

async function passwordsFor(accounts: StaffAccounts, plan: readonly Planned[]): Promise<Made> {
  const made = new Map<string, { name: string; password: string; passwordHash: string }>();
  for (const { does, row } of plan)
    if (does === 'added')
      made.set(row.login.toLowerCase(), { name: row.name, ...(await accounts.newPassword()) });
  return made;
}

interface Applying {
  readonly by: StaffBy;
  readonly planned: Planned;
  readonly made: Made;
}

async function applyRow(
  tx: Tx,
  accounts: StaffAccounts,
  { by, planned, made }: Applying,
): Promise<Result<unknown, Refusal>> {
  switch (planned.does) {
    case 'added': {
      const { row, post, day } = planned;
      const login = row.login.toLowerCase();
      const added = await addPersonIn(tx, by, { name: row.name, login, postId: post.id, day });
      return added.ok ? openAccount(tx, accounts, { personId: added.value, login, by, made }) : added;
    }
    case 'appointed': {
      const { person, post, day } = planned;
      return appointIn(tx, by, { personId: person.personId, name: person.name, postId: post.id, day });
    }
    case 'moved':
      return moveIn(tx, by, { assignment: planned.assignment, postId: planned.post.id, day: planned.day });
    case 'ended':
      return leaveIn(tx, by, { assignment: planned.assignment, day: planned.day });
    default:
      return ok(undefined);
  }
}

async function openAccount(
  tx: Tx,
  accounts: StaffAccounts,
  asked: Pick<Applying, 'by' | 'made'> & { readonly personId: PersonId; readonly login: string },
): Promise<Result<void, Refusal>> {
  const { personId, login, by, made } = asked;
  const password = made.get(login);
  if (!password) throw new Error(`No password was made for ${login}`);
  const { name, passwordHash } = password;
  const added = await accounts.add(tx, { personId, name, login, passwordHash, now: by.now });
  return added ? ok(undefined) : err(refusal('staff.login-taken'));
}

/** The staff of an agency as the table that is read: to be changed and sent back. */
export async function templateOf(
  { db, accounts }: ImportDeps,
  { scope, now }: Pick<StaffBy, 'scope' | 'now'>,
  { agency, lang }: { readonly agency: Post['agencyId']; readonly lang: Lang },
): Promise<Buffer> {
  const posts = await postsIn(db, scope.root, agency, dateIn(now));
  const held = await assignmentsIn(db, scope.root, agency, now);
  const logins = await accounts.loginsOf(
    db,
    held.map(({ personId }) => personId),
  );
  const rows = posts.flatMap((post) => {
    const holders = held.filter((each) => each.post.id === post.id);
    if (holders.length === 0) return [{ post, name: '', login: '' }];
    return holders.map(({ personId, personName }) => ({
      post,
      name: personName,
      login: logins.get(personId) ?? '',
    }));
  });
  const text = importText[lang];
  const cells = [
    ({ login }: (typeof rows)[number]) => login,
    ({ name }: (typeof rows)[number]) => name,
    ({ post }: (typeof rows)[number]) => post.code,
    () => '',
    () => '',
    ({ post }: (typeof rows)[number]) => post.name[lang],
    ({ post }: (typeof rows)[number]) => post.unitName[lang],
  ];
  const widths = [26, 28, 20, 14, 14, 40, 40];
  const columns = cells.map((cell, n) => ({ title: text.heads[n] ?? '', width: widths[n] ?? 20, cell }));
  return writeXlsx({ name: text.sheet, rows, columns });
}
