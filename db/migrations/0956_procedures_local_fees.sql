-- What a resolution of the provincial people's council sets for a procedure that leaves its fee to the province, at one
-- agency or in the whole province, dated. Like a promise it is never changed: a new one ends it.
create table local_fee (
  id uuid primary key,
  procedure_code text not null references procedure,
  unit_id uuid not null references unit,
  amount bigint not null check (amount between 0 and 1000000000),
  effective_from date not null,
  effective_to date,
  ground text not null check (ground <> ''),
  recorded_at timestamptz not null,
  constraint local_fee_validity check (effective_to > effective_from),
  constraint local_fee_one_in_force exclude using gist (
    procedure_code with =, unit_id with =, daterange(effective_from, effective_to) with &&)
);
comment on table local_fee is 'a fee in đồng set by a resolution for a procedure, for an agency and what is below it';
comment on column local_fee.effective_to is 'first day on which it is no longer in force; null while it is';

create function local_fee_is_immutable() returns trigger
  language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.effective_to is null and new.effective_to is not null
    and to_jsonb(new) - 'effective_to' = to_jsonb(old) - 'effective_to' then
    return new;
  end if;
  raise exception 'a fee that was recorded does not change; end it and record a new one'
    using errcode = 'integrity_constraint_violation', table = 'local_fee';
end
$$;
create trigger local_fee_immutable before update or delete on local_fee
  for each row execute function local_fee_is_immutable();
revoke update, delete, truncate on local_fee from motcua_app;
grant update (effective_to) on local_fee to motcua_app;
