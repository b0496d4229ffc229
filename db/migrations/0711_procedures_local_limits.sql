-- A unit may promise a result sooner than the law. What was promised on a day stays readable: only the end of a
-- promise is set, once. That it is never longer than the law's limit is checked when it is recorded, and again
-- when it is asked for, since the law may become shorter than the promise.

create table local_limit (
  id uuid primary key,
  procedure_code text not null references procedure,
  unit_id uuid not null references unit,
  variant text check (variant <> ''),
  allowance jsonb not null check (jsonb_typeof(allowance) = 'object'),
  effective_from date not null,
  effective_to date,
  ground text not null check (ground <> ''),
  recorded_at timestamptz not null,
  constraint local_limit_validity check (effective_to > effective_from),
  constraint local_limit_one_in_force exclude using gist (
    procedure_code with =, unit_id with =, (coalesce(variant, '')) with =,
    daterange(effective_from, effective_to) with &&)
);
comment on table local_limit is 'a shorter time than the law''s that a unit has promised for a procedure, with its ground';
comment on column local_limit.variant is 'key of the case it is for; null for the main limit';
comment on column local_limit.effective_to is 'first day on which it is no longer in force; null while it is';

create function local_limit_is_immutable() returns trigger
  language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.effective_to is null and new.effective_to is not null
    and to_jsonb(new) - 'effective_to' = to_jsonb(old) - 'effective_to' then
    return new;
  end if;
  raise exception 'a local limit is not changed: record a new one'
    using errcode = 'integrity_constraint_violation', table = 'local_limit';
end
$$;
create trigger local_limit_immutable before update or delete on local_limit
  for each row execute function local_limit_is_immutable();

revoke update, delete, truncate on local_limit from motcua_app;
grant update (effective_to) on local_limit to motcua_app;
