-- One act on many dossiers: what was chosen, by whom, and how each ended. Each item is a command of its own under a key
-- made of the task and its place, so that whoever goes on after a crash does nothing twice.

create table bulk_task (
  id uuid primary key,
  agency_id uuid not null,
  post_id uuid not null,
  person_id uuid not null,
  account_id uuid not null,
  what text not null check (what <> ''),
  prepared_at timestamptz not null,
  -- What was typed for all of them; null until somebody has said yes.
  input jsonb,
  begun_at timestamptz,
  ended_at timestamptz,
  constraint bulk_task_begun_with_input check ((input is null) = (begun_at is null)),
  constraint bulk_task_in_order check (ended_at is null or begun_at is not null)
);
create index bulk_task_of_post on bulk_task (post_id, account_id, prepared_at desc);

create table bulk_item (
  task_id uuid not null references bulk_task on delete cascade,
  place integer not null check (place between 1 and 500),
  dossier_id uuid not null,
  step_id uuid,
  -- Whose step it was when it was chosen.
  seen_post_id uuid,
  code text not null,
  outcome text check (outcome in ('done', 'refused')),
  refusal jsonb,
  at timestamptz,
  primary key (task_id, place),
  constraint bulk_item_told check ((outcome is null) = (at is null) and (outcome is not distinct from 'refused') = (refusal is not null))
);
comment on table bulk_item is 'no name of anybody: the dossier says whose it is to those who may read it';
