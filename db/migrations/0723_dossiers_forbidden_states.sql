-- What no command leads to, refused by the database as well: a task that stands open twice, and work left open
-- in a dossier that has ended.

create unique index dossier_step_open_once on dossier_step (dossier_id, node, coalesce(party, ''))
  where status in ('open', 'taken');

-- Rows of a dossier and of its steps are written in one statement, so that only its end can be judged.
create function dossier_end_leaves_nothing_open() returns trigger language plpgsql as $$
begin
  if exists (select from dossier_step s where s.dossier_id = new.id and s.status in ('open', 'taken')) then
    raise exception 'dossier % has ended with a step open', new.id
      using errcode = 'integrity_constraint_violation', constraint = 'dossier_end_leaves_nothing_open';
  end if;
  return null;
end $$;
create constraint trigger dossier_end_leaves_nothing_open after update on dossier
  deferrable initially deferred for each row
  when (old.ended_at is null and new.ended_at is not null)
  execute function dossier_end_leaves_nothing_open();
