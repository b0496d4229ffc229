-- Everything somebody has written in answer to a request to supplement stands in one row until it is sent: the page is
-- one form, and whichever of its buttons is pressed keeps all of it. Who came by the second factor sees neither the
-- words nor the files of the dossier's owner, nor the owner theirs: `writer` is their browser's session, and nil for
-- the owner and the desk.

create table supplement_reply (
  dossier_id uuid not null references dossier,
  asked_at timestamptz not null,
  writer uuid not null,
  said jsonb not null check (jsonb_typeof(said) = 'object'),
  saved_at timestamptz not null,
  primary key (dossier_id, asked_at, writer)
);
comment on table supplement_reply is 'what is written in answer to an open request to supplement, until it is sent';
comment on column supplement_reply.writer is 'the session that came by the second factor; nil: the owner and the desk';

insert into supplement_reply (dossier_id, asked_at, writer, said, saved_at)
select dossier_id, asked_at, '00000000-0000-0000-0000-000000000000',
  jsonb_build_object('explanations', jsonb_object_agg(component, explanation)), max(saved_at)
from supplement_answer group by dossier_id, asked_at;

create or replace function supplement_answers_go() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from supplement_reply where dossier_id = new.dossier_id;
  delete from tracking_grant where dossier_id = new.dossier_id;
  return null;
end $$;
drop table supplement_answer;

alter table supplement_paper
  add column writer uuid not null default '00000000-0000-0000-0000-000000000000';
comment on column supplement_paper.writer is 'the session that came by the second factor; nil: the owner and the desk';
