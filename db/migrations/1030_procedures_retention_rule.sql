-- A version that is published in the browser has its period from the first moment. The rules stay the owner's: they
-- are written by the import alone, and the running office can neither write a period nor choose one. What a procedure
-- says of itself counts as not verified until the owner has imported it: destroying then asks for a ground.

create table retention_rule (
  kind text not null check (kind in ('result', 'field', 'default')),
  name text not null,
  years integer check (years between 1 and 100),
  verified boolean not null,
  source jsonb not null,
  primary key (kind, name)
);
comment on table retention_rule is 'danh mục thời hạn lưu trữ: periods of results and fields as content/retention.yaml has them';
comment on column retention_rule.years is 'null: kept for good';
comment on column retention_rule.name is 'code of a result, Vietnamese name of a field; empty of the default';
revoke insert, update, delete, truncate on retention_rule from motcua_app;

-- The same order as retentionOf: what the procedure says, else the longest of its results, its field, the default.
create function retention_period_begin() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  said jsonb := new.content -> 'retention';
  results text[] := array(select jsonb_array_elements_text(coalesce(new.content -> 'resultCodes', '[]')));
begin
  if said is not null then
    insert into retention_period (procedure_version_id, years, decided_by, verified, source, result_codes)
      values (new.id, (said ->> 'years')::integer, 'procedure', false,
        jsonb_build_object('vi', 'thủ tục ' || new.procedure_code, 'en', 'procedure ' || new.procedure_code), results);
    return new;
  end if;
  insert into retention_period (procedure_version_id, years, decided_by, verified, source, result_codes)
    select new.id, years, kind, verified, source, results from retention_rule
    where kind = 'default' or (kind = 'result' and name = any(results))
      or (kind = 'field' and name = new.content -> 'field' ->> 'vi')
    order by array_position(array['result', 'field', 'default'], kind), years desc nulls first
    limit 1;
  return new;
end $$;
create trigger retention_period_begin after insert on procedure_version
  for each row execute function retention_period_begin();
