-- Somebody else does the work of a post for a time. Who gave it, to whom, for what and until when never changes; a
-- delegation can only end earlier than was said.
create table delegation (
  id uuid primary key,
  post_id uuid not null references post,
  from_person_id uuid not null references person,
  to_person_id uuid not null references person,
  to_post_id uuid not null references post,
  covers text not null check (covers in ('all', 'signing')),
  procedures text[] check (cardinality(procedures) > 0),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  ended_at timestamptz,
  reason text not null check (reason <> '' and length(reason) <= 500),
  given_at timestamptz not null,
  given_by text not null check (given_by <> ''),
  constraint delegation_period check (ends_at > starts_at),
  constraint delegation_not_to_oneself check (from_person_id <> to_person_id),
  constraint delegation_ends_earlier check (ended_at >= starts_at and ended_at < ends_at),
  constraint delegation_once_a_substitute exclude using gist (
    post_id with =, to_person_id with =, tstzrange(starts_at, coalesce(ended_at, ends_at)) with &&)
);
comment on table delegation is 'a post''s work given to another for a time (ủy quyền, làm thay); only ever ended';
comment on column delegation.to_post_id is 'the substitute''s own post: while they hold it they have the rank to stand in';
comment on column delegation.procedures is 'codes of the procedures it is limited to; null for all';
comment on column delegation.ended_at is 'taken back before ends_at; equal to starts_at when it never began';
create index delegation_by_substitute on delegation (to_person_id, starts_at);
create index delegation_by_post on delegation (post_id, starts_at);

create function delegation_only_ends() returns trigger language plpgsql as $$
begin
  raise check_violation using message = 'a delegation can only be ended; who stood in for whom is history';
end $$;
create trigger delegation_only_ends before update on delegation
  for each row when (
    (old.id, old.post_id, old.from_person_id, old.to_person_id, old.to_post_id, old.covers, old.procedures,
      old.starts_at, old.ends_at, old.reason, old.given_at, old.given_by)
    is distinct from (new.id, new.post_id, new.from_person_id, new.to_person_id, new.to_post_id, new.covers,
      new.procedures, new.starts_at, new.ends_at, new.reason, new.given_at, new.given_by)
    or old.ended_at is not null and old.ended_at is distinct from new.ended_at)
  execute function delegation_only_ends();

create table delegation_rule (
  only_one boolean primary key default true check (only_one),
  longest_days integer not null default 90 check (longest_days between 1 and 3660),
  division_head_signs boolean not null default true
);
comment on table delegation_rule is 'what the handbook leaves open: settings of the office, one row';
insert into delegation_rule default values;

revoke delete on delegation, delegation_rule from motcua_app;

create view delegation_v as
  select d.id as delegation_id, d.covers, d.procedures, d.starts_at, d.ends_at, d.ended_at,
         coalesce(d.ended_at, d.ends_at) as over_at, d.reason, d.given_at, d.given_by,
         d.from_person_id, f.full_name as from_name, d.to_person_id, t.full_name as to_name,
         d.to_post_id, o.name_vi as to_post_vi, o.name_en as to_post_en, p.*
  from delegation d join person f on f.id = d.from_person_id join person t on t.id = d.to_person_id
    join post o on o.id = d.to_post_id join post_v p on p.id = d.post_id;
comment on view delegation_v is 'delegations with the names a journal keeps; id is the post that is stood in for';

-- Who may act in a post: its holders, and their substitutes as long as both sides hold what they did. The periods
-- are cut here, so that whoever asks compares one beginning and one end.
create view post_acting_v as
  select h.person_id, h.person_name, h.starts_at, h.ends_at, null::uuid as delegation_id, null::text as covers,
         null::text[] as procedures, null::uuid as from_person_id, null::text as from_name, p.*
  from (select a.person_id, h.full_name as person_name, a.starts_at, a.ends_at, a.post_id
        from assignment a join person h on h.id = a.person_id) h join post_v p on p.id = h.post_id
  union all
  select d.to_person_id, t.full_name, greatest(d.starts_at, fa.starts_at, ta.starts_at),
         least(coalesce(d.ended_at, d.ends_at), fa.ends_at, ta.ends_at), d.id, d.covers,
         d.procedures, d.from_person_id, f.full_name, p.*
  from delegation d join person f on f.id = d.from_person_id join person t on t.id = d.to_person_id
    join assignment fa on fa.post_id = d.post_id and fa.person_id = d.from_person_id
    join assignment ta on ta.post_id = d.to_post_id and ta.person_id = d.to_person_id
    join post_v p on p.id = d.post_id;
comment on view post_acting_v is 'who acts in which post when: by assignment, or by a delegation of whoever holds it';
