import type { LightBounds, TrafficLight } from '#calendar';
import { dateOfInstant, foldText, type Official } from '#kernel';
import type { Cursor, Filter, Order, Section } from './sections.ts';

/** Collects the values of a statement and names their places. */
export type Place = (value: unknown) => string;

export interface Bound {
  readonly values: unknown[];
  readonly place: Place;
}

export function bound(): Bound {
  const values: unknown[] = [];
  return { values, place: (value) => `$${values.push(value)}` };
}

/** Whose rows a section shows: a condition of every query, so that nothing else is ever read. */
export function scopeOf(section: Section, official: Official, place: Place): string {
  const agency = `agency_id = ${place(official.agencyId)}`;
  switch (section) {
    case 'mine':
      return `${agency} and section = 'mine' and post_id = ${place(official.postId)}`;
    case 'ours':
      return `${agency} and section = 'ours' and role = ${place(official.role)}`;
    case 'team':
      return `${agency} and section in ('mine', 'ours')`;
    case 'intake':
    case 'opinion':
    case 'waiting':
    case 'return':
    case 'messages':
    case 'supplement':
    case 'agency':
      return `${agency} and section = '${section}'`;
  }
}

/** What is past: the same moment is not. */
export const lateSql = (now: string): string => `clocked and sort_at < ${now}`;

/** Working time between two times, by the sessions of the bounds; seconds are cut off as everywhere. */
const workedSql = (from: string, to: string, sessions: string): string =>
  `(select coalesce(sum(greatest(interval '0', least(date_trunc('minute', ${to}), s.closes) -
      greatest(date_trunc('minute', ${from}), s.opens))), interval '0') from ${sessions} as s(opens, closes))`;

/** Which light a row has, as `trafficLight` says it; null where no clock runs. */
export function lightSql(bounds: LightBounds, place: Place): string {
  const at = (instant: LightBounds['now']) => `${place(dateOfInstant(instant))}::timestamptz`;
  const [now, minute, until, long] = [bounds.now, bounds.minute, bounds.amberUntil, bounds.longSince].map(at);
  const times = (of: 'from' | 'to') =>
    `${place(bounds.sessions.map((session) => dateOfInstant(session[of])))}::timestamptz[]`;
  const sessions = `unnest(${times('from')}, ${times('to')})`;
  const short = `${workedSql(`${minute}`, 'sort_at', sessions)} <= ${workedSql('since', `${minute}`, sessions)}`;
  return `case when not clocked then null when sort_at < ${now} then 'red'
    when sort_at < ${until} and (since <= ${long} or ${short}) then 'amber' else 'green' end`;
}

/** The same where the calendar has no such year. */
const plainLightSql = (now: string): string =>
  `case when not clocked then null when sort_at < ${now} then 'red' else 'green' end`;

/** What the lights are told by, wherever there is a calendar for now. */
export interface Moment {
  readonly now: LightBounds['now'];
  readonly bounds: LightBounds | undefined;
}

export const lightAt = ({ now, bounds }: Moment, place: Place): string =>
  bounds ? lightSql(bounds, place) : plainLightSql(`${place(dateOfInstant(now))}::timestamptz`);

/** Of a fragment under three letters only what begins a word is found: the rest would be half of the list. */
export function foundSql(q: string, place: Place): string {
  const words = foldText(q);
  return `strpos(found_by, ${place(words.length < 3 ? ` ${words}` : words)}) > 0`;
}

/** What of a section is wanted, its clock apart. */
export function narrowedBy(filter: Filter, place: Place): readonly string[] {
  const { q, procedure, step, channel, post, section } = filter;
  return [
    ...(q === '' ? [] : [foundSql(q, place)]),
    ...(procedure === undefined ? [] : [`procedure_code = ${place(procedure)}`]),
    ...(step === undefined ? [] : [`step_kind = ${place(step)}`]),
    ...(channel === undefined ? [] : [`channel = ${place(channel)}`]),
    ...(post === undefined || section !== 'team'
      ? []
      : [post === 'none' ? 'post_id is null' : `post_id = ${place(post)}`]),
  ];
}

/** Also by bounds of the due time, which the index knows, so that a light does not cost the whole section. */
export function lightIs(light: TrafficLight, moment: Moment, place: Place): readonly string[] {
  const now = `${place(dateOfInstant(moment.now))}::timestamptz`;
  if (light === 'red') return [lateSql(now)];
  const until = light === 'amber' ? moment.bounds?.amberUntil : undefined;
  const range = [`sort_at >= ${now}`, ...(until ? [`sort_at < ${place(dateOfInstant(until))}`] : [])];
  return [...range, `${lightAt(moment, place)} = '${light}'`];
}

/** The columns of each order; the id makes every place one row's own. */
export const orderColumns = {
  due: ['sort_at', 'id'],
  received: ['since', 'id'],
  name: ['name_key', 'id'],
  procedure: ['procedure_code', 'sort_at', 'id'],
} as const satisfies Record<Order, readonly string[]>;

/** A row's key, as its cursor has it. */
export const keySql = {
  due: `(extract(epoch from sort_at) * 1000)::int8::text`,
  received: `(extract(epoch from since) * 1000)::int8::text`,
  name: 'name_key',
  procedure: `procedure_code || '~' || (extract(epoch from sort_at) * 1000)::int8`,
} as const satisfies Record<Order, string>;

/** The rows on the far side of a cursor. */
export function beyondSql(order: Order, { key, id }: Cursor, descending: boolean, place: Place): string {
  const time = (ms: string) => `to_timestamp(${place(Number(ms) / 1000)}::numeric::double precision)`;
  const [first = '', second = ''] = key.split('~');
  const values =
    order === 'name' ? [place(key)] : order === 'procedure' ? [place(first), time(second)] : [time(first)];
  const row = [...values, `${place(id)}::uuid`].join(', ');
  return `(${orderColumns[order].join(', ')}) ${descending ? '<' : '>'} (${row})`;
}
