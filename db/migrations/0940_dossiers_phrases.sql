-- Words officials write again and again: an agency's, edited by its heads, or one's own in a post. Those of a
-- procedure come with its version.
create table phrase (
  id uuid primary key,
  agency_id uuid not null,
  post_id uuid,
  account_id uuid,
  use text not null check (use in ('refusal', 'ground', 'stop', 'suspension', 'extension', 'supplement', 'message', 'proposal', 'opinion', 'question')),
  name text not null check (name <> '' and char_length(name) <= 80),
  vi text not null check (vi <> '' and char_length(vi) <= 2000),
  en text check (en <> '' and char_length(en) <= 2000),
  revision integer not null default 1,
  changed_by text not null,
  changed_at timestamptz not null,
  constraint phrase_own_in_a_post check ((post_id is null) = (account_id is null)),
  constraint phrase_name_once unique nulls not distinct (agency_id, post_id, account_id, use, name)
);
comment on column phrase.post_id is 'null: the agency''s';
comment on column phrase.revision is 'counts changes: who saves over a text they have not seen is told';
