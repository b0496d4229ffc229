-- What has ended leaves no step open. Judged at the end of a transaction, as a dossier stands then: one that was
-- opened again in it has steps, and has not ended.

create or replace function dossier_end_leaves_nothing_open() returns trigger language plpgsql as $$
begin
  if exists (select from dossier d join dossier_step s on s.dossier_id = d.id
             where d.id = new.id and d.ended_at is not null and s.status in ('open', 'taken')) then
    raise exception 'dossier % has ended with a step open', new.id
      using errcode = 'integrity_constraint_violation', constraint = 'dossier_end_leaves_nothing_open';
  end if;
  return null;
end $$;
