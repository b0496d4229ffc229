-- A draft that an official began for somebody who sits at the desk. It is nobody's until that person opens it by its
-- code and six digits of their own; whoever helped may type, and never file (handbook §4.3).

alter table draft add column helped jsonb check (jsonb_typeof(helped) = 'object');
comment on column draft.helped is 'who began it for whom it is: post, account, name, agency; stays with what is filed';
alter table draft drop constraint draft_belongs_to_someone;
alter table draft add constraint draft_belongs_to_someone
  check (account_id is not null or session_id is not null or helped is not null);
create index draft_of_helper on draft ((helped ->> 'postId'), updated_at desc) where helped is not null and dossier_id is null;
