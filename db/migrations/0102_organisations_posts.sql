create table person (
  id uuid primary key,
  full_name text not null check (full_name <> '' and length(full_name) <= 200)
);
comment on table person is 'someone who holds or held a post; only the name, the account belongs to identity';

-- Work hangs on posts: an official who leaves changes an assignment, not a dossier.
create table post (
  id uuid primary key,
  code text not null check (code <> ''),
  unit_id uuid not null references unit,
  role text not null check (role in (
    'deskOfficer', 'centreHead', 'divisionHead', 'handler', 'approver', 'clerk',
    'procedureController', 'leader', 'systemAdmin')),
  name_vi text not null check (name_vi <> ''),
  name_en text not null check (name_en <> ''),
  valid_from date not null,
  valid_to date,
  constraint post_validity check (valid_to > valid_from),
  constraint post_one_code_a_day exclude using gist (code with =, daterange(valid_from, valid_to) with &&)
);
comment on table post is 'a place of work in a unit with one role; permissions follow the role';
comment on column post.valid_to is 'first day on which the post no longer exists; null while it does';
create index post_by_unit on post (unit_id, role);

create table assignment (
  id uuid primary key,
  post_id uuid not null references post,
  person_id uuid not null references person,
  starts_at timestamptz not null,
  ends_at timestamptz,
  constraint assignment_period check (ends_at > starts_at),
  constraint assignment_not_twice exclude using gist (
    post_id with =, person_id with =, tstzrange(starts_at, ends_at) with &&)
);
comment on table assignment is 'who holds which post, from when, until (not including) when';
create index assignment_by_person on assignment (person_id, starts_at);

create function assignment_only_ends() returns trigger language plpgsql as $$
begin
  raise check_violation using message = 'an assignment can only be ended; who held a post when is history';
end $$;
create trigger assignment_only_ends before update on assignment
  for each row when (
    (old.id, old.post_id, old.person_id, old.starts_at)
    is distinct from (new.id, new.post_id, new.person_id, new.starts_at)
    or old.ends_at is not null and old.ends_at is distinct from new.ends_at)
  execute function assignment_only_ends();

create function post_stays_where_it_is() returns trigger language plpgsql as $$
begin
  raise check_violation using message =
    format('post %s cannot change its unit, role or code: end it and make another', old.code);
end $$;
create trigger post_stays_where_it_is before update on post
  for each row when (
    (old.id, old.code, old.unit_id, old.role, old.valid_from)
    is distinct from (new.id, new.code, new.unit_id, new.role, new.valid_from))
  execute function post_stays_where_it_is();

revoke delete on person, post, assignment from motcua_app;

create view post_v as
  select p.id, p.code, p.role, p.name_vi, p.name_en,
         u.id as unit_id, u.kind as unit_kind, u.full_name_vi as unit_name_vi, u.full_name_en as unit_name_en,
         g.id as agency_id, g.kind as agency_kind,
         g.full_name_vi as agency_full_name_vi, g.full_name_en as agency_full_name_en,
         greatest(p.valid_from, u.valid_from) as exists_from, least(p.valid_to, u.valid_to) as exists_to
  from post p join unit u on u.id = p.unit_id join unit g on g.id = u.agency_id;
comment on view post_v is 'posts with the names of their unit and agency; they exist as long as post and unit both do';

create view post_holding_v as
  select a.id as assignment_id, a.person_id, h.full_name as person_name, a.starts_at, a.ends_at, p.*
  from assignment a join person h on h.id = a.person_id join post_v p on p.id = a.post_id;
comment on view post_holding_v is 'who holds which post, with the names a journal keeps; id is the post';
