-- How long the dossiers of each procedure version are kept once they have ended, as the import worked it out from
-- the procedure and content/retention.yaml. Written by the owner alone: what may be destroyed is not for the
-- running office to decide.

create table retention_period (
  procedure_version_id uuid primary key references procedure_version,
  years integer check (years between 1 and 100),
  decided_by text not null check (decided_by in ('procedure', 'result', 'field', 'default')),
  verified boolean not null,
  source jsonb not null,
  result_codes text[] not null
);
comment on table retention_period is 'thời hạn lưu trữ: how long dossiers of a version are kept after they end';
comment on column retention_period.years is 'null: kept for good';
comment on column retention_period.verified is 'false: not yet compared with the list of the sector, which must be done before anything is destroyed';
revoke insert, update, delete, truncate on retention_period from motcua_app;

create view retention_period_v as
  select procedure_version_id, years, decided_by, verified, source, result_codes from retention_period;
comment on view retention_period_v is 'for dossiers: how long they are kept';

-- The last day a dossier must be kept: so many years after the day it ended, by Vietnamese time.
create function kept_until(ended_at timestamptz, years integer) returns date
  language sql immutable strict parallel safe
  return ((ended_at at time zone 'Asia/Ho_Chi_Minh')::date + make_interval(years => years))::date;
