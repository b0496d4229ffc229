import type { TrafficLight } from '#calendar';
import { type Channel, channels, type StepKind, stepKinds, workspacePath } from '#dossiers';
import { parseId } from '#kernel';
import { type Cursor, type Filter, type Order, orders, type Section, sections } from './sections.ts';

/** From where the office is administered. */
export const administrationPath = '/quan-tri';

/** Names in the address; they are kept, sent on and bookmarked, so they are words. */
export const sectionSlugs = {
  intake: 'cho-tiep-nhan',
  mine: 'cua-toi',
  ours: 'cua-vi-tri',
  opinion: 'cho-y-kien',
  return: 'cho-tra',
  messages: 'tin-nhan',
  supplement: 'cho-bo-sung',
  waiting: 'dang-cho',
  team: 'cac-vi-tri',
  agency: 'toan-co-quan',
} as const satisfies Record<Section, string>;

export const lightSlugs = { red: 'do', amber: 'vang', green: 'xanh' } as const satisfies Record<
  TrafficLight,
  string
>;
export const lights = ['red', 'amber', 'green'] as const;

export const orderSlugs = {
  due: 'han',
  received: 'ngay-nhan',
  name: 'ten',
  procedure: 'thu-tuc',
} as const satisfies Record<Order, string>;

const backwards = '-nguoc';
export const orderSlug = (order: Order, reverse: boolean): string =>
  `${orderSlugs[order]}${reverse ? backwards : ''}`;

export const stepSlugs = {
  receive: 'tiep-nhan',
  process: 'xu-ly',
  consult: 'lay-y-kien',
  letter: 'cong-van',
  wait: 'cho',
  review: 'xem-xet',
  sign: 'ky',
  issue: 'phat-hanh',
  return: 'tra',
} as const satisfies Record<StepKind, string>;

export const channelSlugs = {
  online: 'truc-tuyen',
  direct: 'truc-tiep',
  postal: 'buu-chinh',
} as const satisfies Record<Channel, string>;

/** What an address asks for. Whatever it does not say, or says wrongly, is left out. */
export function filterIn(query: Readonly<Record<string, string>>): Filter {
  const procedure = query['thu-tuc'];
  const sorted = (query['xep'] ?? '').split(backwards);
  const order = orders.find((each) => orderSlugs[each] === sorted[0]) ?? 'due';
  const post = query['vi-tri'];
  return {
    section: sections.find((each) => sectionSlugs[each] === query['muc']),
    q: (query['q'] ?? '').normalize('NFC').trim().slice(0, 100),
    procedure: procedure && /^\d\.\d{6}$/.test(procedure) ? procedure : undefined,
    light: lights.find((each) => lightSlugs[each] === query['den']),
    step: stepKinds.find((each) => stepSlugs[each] === query['buoc']),
    channel: channels.find((each) => channelSlugs[each] === query['nop']),
    post: post === 'chua' ? 'none' : parseId<'post'>(post ?? ''),
    order,
    reverse: sorted[1] === '',
    from: cursorIn(query['sau'], 'next', order) ?? cursorIn(query['truoc'], 'previous', order),
  };
}

/** The fields of an address, in the order they are written. */
export function queryOf(filter: Partial<Filter>): URLSearchParams {
  const query = new URLSearchParams();
  const { section, q, procedure, light, step, channel, post, order, reverse, from } = filter;
  if (section) query.set('muc', sectionSlugs[section]);
  if (q) query.set('q', q);
  if (procedure) query.set('thu-tuc', procedure);
  if (light) query.set('den', lightSlugs[light]);
  if (step) query.set('buoc', stepSlugs[step]);
  if (channel) query.set('nop', channelSlugs[channel]);
  if (post) query.set('vi-tri', post === 'none' ? 'chua' : post);
  if ((order && order !== 'due') || reverse) query.set('xep', orderSlug(order ?? 'due', reverse ?? false));
  if (from) query.set(from.towards === 'next' ? 'sau' : 'truoc', cursorText(from));
  return query;
}

/** The address of a worklist. */
export function worklistPath(filter: Partial<Filter>): string {
  const text = queryOf(filter).toString();
  return text === '' ? workspacePath : `${workspacePath}?${text}`;
}

export const cursorText = ({ key, id }: Cursor): string => `${id}.${key}`;

const keyShapes = {
  due: /^-?\d{1,15}$/,
  received: /^-?\d{1,15}$/,
  name: /^[^\0]{0,200}$/,
  procedure: /^\d\.\d{6}~-?\d{1,15}$/,
} as const satisfies Record<Order, RegExp>;

export function cursorIn(
  text: string | undefined,
  towards: Cursor['towards'],
  order: Order,
): Cursor | undefined {
  const id = parseId((text ?? '').slice(0, 36));
  const key = (text ?? '').slice(37);
  return id !== undefined && text?.[36] === '.' && keyShapes[order].test(key)
    ? { towards, key, id }
    : undefined;
}
