-- That a draft will be deleted is told before it happens: by a row that stands until the draft goes, is filed or is
-- gone on with. Who goes on moves the day, so that the notice of the old day no longer is of this draft's.

create table draft_notice (
  draft_id uuid not null references draft on delete cascade,
  expires_at timestamptz not null,
  noticed_at timestamptz not null check (noticed_at <= expires_at - interval '3 days'),
  primary key (draft_id, expires_at)
);
comment on table draft_notice is 'drafts whose owner is told that they will be deleted, and on which day; at least three days before';
