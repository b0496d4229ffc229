import type { Level } from '../procedure.ts';
import type { SearchRoute } from './search.ts';
import type { OnlineLevel } from './search-index.ts';

export type SearchQuery = {
  readonly text: string;
  readonly field?: string | undefined;
  readonly level?: Level | undefined;
  readonly online?: OnlineLevel | undefined;
  readonly route?: SearchRoute | undefined;
  /** Key of a life event. */
  readonly event?: string | undefined;
  /** Code of the last procedure of the page before. */
  readonly after?: string | undefined;
  /** Code of the commune whose poster led here; kept through every link. */
  readonly unit?: string | undefined;
};

/** What may stand in an address as the code of a unit; whether there is such a unit is asked of the database. */
export const unitCodeIn = (text: string | undefined): string | undefined =>
  text !== undefined && /^[A-Za-z0-9.-]{1,40}$/.test(text) ? text : undefined;

export const addressOf = (path: string, asked: Readonly<Record<string, string | undefined>>): string => {
  const params = new URLSearchParams(
    Object.entries(asked).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  );
  return params.size > 0 ? `${path}?${params}` : path;
};

/** The address of a search: only what is asked, so that addresses can be read and kept. */
export const searchHref = ({ text, field, level, online, route, event, after, unit }: SearchQuery): string =>
  addressOf('/thu-tuc', {
    q: text,
    'linh-vuc': field,
    cap: level,
    'muc-do': online,
    'noi-nop': route,
    'su-kien': event,
    sau: after,
    xa: unit,
  });

export const procedureHref = (code: string, unit?: string): string =>
  addressOf(`/thu-tuc/${code}`, { xa: unit });
export const fieldsHref = (unit?: string): string => addressOf('/thu-tuc/linh-vuc', { xa: unit });
export const eventsHref = (unit?: string): string => addressOf('/thu-tuc/su-kien', { xa: unit });
export const eventHref = (key: string, unit?: string): string =>
  addressOf(`/thu-tuc/su-kien/${key}`, { xa: unit });
/** “What do I need”, with the answers given so far. */
export const guideHref = (
  code: string,
  unit?: string,
  answers: Readonly<Record<string, string>> = {},
): string => addressOf(`/thu-tuc/${code}/can-gi`, { ...answers, xa: unit });
