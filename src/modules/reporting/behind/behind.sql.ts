import type { FigureName } from '../figures/figures.ts';
import type { FigureRole } from '../projection/contributions.ts';

type DigitalDay = 'digitised_on' | 'reused_on' | 'stored_on' | 'e_result_on';

/** Which rows of `fact_dossier` (f) make up a figure, and the day they are listed by, newest first. */
interface Behind {
  readonly where: string;
  readonly day: 'accepted_on' | 'ended_on' | 'refused_on' | DigitalDay;
}

/** Parameters of every condition: $2 the first day of the period, $3 the last one counted. */
const isNew = 'f.accepted_on between $2::date and $3::date';
const ended = 'f.ended_on between $2::date and $3::date';
const received = `f.accepted_on <= $3::date and coalesce(f.ended_on, 'infinity'::date) >= $2::date`;
/**
 * Open at the end of a day, said twice: the range finds those of a day long past, the dates those of one
 * agency today; the planner takes whichever reads less.
 */
const openOn = (
  day: string,
): string => `f.accepted_on is not null and daterange(f.accepted_on, f.ended_on) @> ${day}
  and f.accepted_on <= ${day} and coalesce(f.ended_on, 'infinity'::date) > ${day}`;
const open = openOn('$3::date');
const runs = `jsonb_to_recordset(f.runs) as r("from" date, "to" date, "dueOn" date, stop text)`;
/** The run of the last day, past its date; a paused dossier has none. */
const isOverdue = `exists (select from ${runs}
  where r."from" <= $3::date and coalesce(r."to", 'infinity'::date) > $3::date and r."dueOn" < $3::date)`;

const onDay = (day: DigitalDay): Behind => ({ where: `f.${day} between $2::date and $3::date`, day });

/**
 * The conditions of the handling report, written a second time over the dossiers themselves: each list is
 * the proof of its number.
 */
const behind: Readonly<Record<FigureName, Behind>> = {
  received: {
    where: `${received} and coalesce(f.ended_on, 'infinity'::date) >= $2::date`,
    day: 'accepted_on',
  },
  carriedOver: {
    where: `f.accepted_on < $2::date and coalesce(f.ended_on, 'infinity'::date) >= $2::date`,
    day: 'accepted_on',
  },
  new: { where: isNew, day: 'accepted_on' },
  newOnline: { where: `${isNew} and f.channel = 'online'`, day: 'accepted_on' },
  newDirect: { where: `${isNew} and f.channel = 'direct'`, day: 'accepted_on' },
  newPostal: { where: `${isNew} and f.channel = 'postal'`, day: 'accepted_on' },
  resolved: { where: ended, day: 'ended_on' },
  early: { where: `${ended} and f.timeliness = 'early'`, day: 'ended_on' },
  onTime: {
    where: `${ended} and (f.timeliness = 'onTime' or f.state in ('withdrawn', 'stopped'))`,
    day: 'ended_on',
  },
  late: { where: `${ended} and f.timeliness = 'late'`, day: 'ended_on' },
  withdrawn: { where: `${ended} and f.state in ('withdrawn', 'stopped')`, day: 'ended_on' },
  inProgress: { where: open, day: 'accepted_on' },
  within: { where: `${open} and not ${isOverdue}`, day: 'accepted_on' },
  overdue: { where: `${open} and ${isOverdue}`, day: 'accepted_on' },
  refused: { where: 'f.refused_on between $2::date and $3::date', day: 'refused_on' },
  digitised: onDay('digitised_on'),
  reused: onDay('reused_on'),
  stored: onDay('stored_on'),
  eResults: onDay('e_result_on'),
  supplements: {
    where: `${received} and f.runs @> '[{"stop": "pause"}]'
      and exists (select from ${runs} where r.stop = 'pause' and r."to" between $2::date and $3::date)`,
    day: 'accepted_on',
  },
};

/** Dossiers by who decides; slices by who holds them, which were never refused. */
const rows: Readonly<Record<FigureRole, string>> = {
  main: 'fact_dossier',
  slice: '(select s.*, s.holder_unit_id as competent_unit_id, null::date as refused_on from fact_slice s)',
};

/**
 * One page of the list behind a figure. $1 is the agencies, $4 and $5 the last row of the page before, $6 how
 * many.
 */
export function behindSql(figure: FigureName, role: FigureRole = 'main'): string {
  const { where, day } = behind[figure];
  return `
select f.row_no, f.${day} as day, f.code, f.procedure_code, f.channel, f.accepted_on, f.due_on, f.ended_on, f.refused_on,
  f.state, f.timeliness, u.full_name_vi as unit_vi, u.full_name_en as unit_en,
  p.name_vi as procedure_vi, p.name_en as procedure_en
from ${rows[role]} f join unit_v u on u.id = f.competent_unit_id
left join lateral (
  select n.name_vi, n.name_en from procedure_name_v n where n.procedure_code = f.procedure_code
  order by n.effective_from desc limit 1) p on true
where f.competent_unit_id = any($1::uuid[]) and ${where} and f.${day} is not null
  and $2::date <= $3::date and ($4::date is null or (f.${day}, f.row_no) < ($4::date, $5::bigint))
order by f.${day} desc, f.row_no desc limit $6`;
}
