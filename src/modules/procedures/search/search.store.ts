import type { PlainDate } from '#kernel';
import type { Executor } from '#platform/db';
import { type Channel, channels, filingRoutes, levels, type ProcedureContent } from '../procedure.ts';
import type { Findable, OnlineLevel } from './search-index.ts';
import { noWords, type SearchWords } from './search-words.ts';

type FindableRow = {
  readonly procedure_code: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly field_vi: string;
  readonly field_en: string;
  readonly competent_level: string;
  readonly route: string;
  readonly keywords: string;
  readonly channels: readonly Channel[];
  readonly online_level: ProcedureContent['onlineLevel']['value'];
  readonly whole: boolean;
};

/**
 * What the index of a day is made of, as a text: who has made one for the same text need not make another. It
 * changes with what is published, with what is in force and with the words.
 */
export async function searchStamp(db: Executor, on: PlainDate): Promise<string> {
  const [row] = await db.run<{ readonly stamp: string }>({
    name: 'procedures.search-stamp',
    text: `select concat_ws(' ', $1::text, count(*), max(published_at), (select encode(sha256, 'hex') from finding))
      as stamp from procedure_version`,
    values: [on],
  });
  return row?.stamp ?? '';
}

/** The procedures described here that are in force on a day. */
export async function describedOn(db: Executor, on: PlainDate): Promise<readonly Findable[]> {
  const rows = await db.run<FindableRow>({
    name: 'procedures.described',
    text: `select v.procedure_code, v.name_vi, v.name_en, v.field_vi, v.field_en, v.competent_level, v.route,
        v.keywords, v.content->'channels' as channels, v.content->'onlineLevel'->>'value' as online_level,
        v.form is not null and v.process is not null as whole
      from procedure_version v
      where v.effective_from <= $1::date and (v.effective_to is null or v.effective_to > $1::date)
      order by v.procedure_code`,
    values: [on],
  });
  return rows.map(findableOfRow);
}

/** Everyday words of the search. */
export async function searchWords(db: Executor): Promise<SearchWords> {
  const [row] = await db.run<{ readonly words: SearchWords }>({
    name: 'procedures.search-words',
    text: 'select words from finding',
    values: [],
  });
  return row?.words ?? noWords;
}

const onlineLevels = ['full', 'partial', 'information-only'] as const satisfies readonly OnlineLevel[];

function findableOfRow(row: FindableRow): Findable {
  const route = filingRoutes.find((each) => each === row.route);
  if (!route) throw new Error(`Unknown route of procedure ${row.procedure_code}`);
  return {
    code: row.procedure_code,
    nameVi: row.name_vi,
    nameEn: row.name_en,
    fieldVi: row.field_vi,
    fieldEn: row.field_en,
    levels: levels.filter((level) => level === row.competent_level),
    channels: channels.filter((channel) => row.channels.includes(channel)),
    keywords: row.keywords.split(' | ').filter((keyword) => keyword !== ''),
    route,
    onlineLevel: onlineLevels.find((level) => level === row.online_level),
    described: true,
    filedHere: route === 'local' && row.whole,
  };
}
