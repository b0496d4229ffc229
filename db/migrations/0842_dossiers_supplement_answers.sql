-- What an applicant says of one paper that was asked for, in the place of a file or beside it, until it is sent.

create table supplement_answer (
  dossier_id uuid not null references dossier,
  asked_at timestamptz not null,
  component text not null,
  explanation text not null check (btrim(explanation) <> ''),
  saved_at timestamptz not null,
  primary key (dossier_id, asked_at, component)
);
comment on table supplement_answer is 'explanations for an open request to supplement, until they are sent';

-- Words of a person go with the rest of a dossier that is destroyed.
create function supplement_answers_go() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from supplement_answer where dossier_id = new.dossier_id;
  delete from tracking_grant where dossier_id = new.dossier_id;
  return null;
end $$;
create trigger supplement_answers_go after insert on destruction_record
  for each row execute function supplement_answers_go();
