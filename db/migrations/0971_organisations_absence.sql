-- When somebody is away: whole and half days. What was entered stays; it is only ever called off.
create table absence (
  id uuid primary key,
  person_id uuid not null references person,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  entered_at timestamptz not null,
  entered_by text not null check (entered_by <> ''),
  called_off_at timestamptz,
  constraint absence_period check (ends_at > starts_at),
  constraint absence_once exclude using gist (
    person_id with =, tstzrange(starts_at, ends_at) with &&) where (called_off_at is null)
);
comment on table absence is 'days and half days somebody is away (lịch vắng mặt); why is nobody''s business and not kept';
create index absence_by_person on absence (person_id, starts_at);

create function absence_stays() returns trigger language plpgsql as $$
begin
  raise check_violation using message = 'an absence is called off, not changed';
end $$;
create trigger absence_stays before update on absence
  for each row when (
    (old.id, old.person_id, old.starts_at, old.ends_at, old.entered_at, old.entered_by)
    is distinct from (new.id, new.person_id, new.starts_at, new.ends_at, new.entered_at, new.entered_by)
    or old.called_off_at is not null)
  execute function absence_stays();
revoke delete on absence from motcua_app;

create view absence_v as
  select a.id as absence_id, a.person_id, p.full_name as person_name, a.starts_at, a.ends_at, a.entered_by
  from absence a join person p on p.id = a.person_id where a.called_off_at is null;
comment on view absence_v is 'who is away when';

-- Posts somebody holds, while everybody who holds them is away; null for as long as one of them is there.
create function post_away_until(post uuid, at timestamptz) returns timestamptz
  language sql stable as $$
  select case when bool_and(x.until is not null) then min(x.until) end
  from (select (select min(v.ends_at) from absence_v v
                where v.person_id = a.person_id and v.starts_at <= at and v.ends_at > at) as until
        from assignment a
        where a.post_id = post and a.starts_at <= at and (a.ends_at is null or a.ends_at > at)) x
$$;
comment on function post_away_until is 'until when all who hold a post are away; null while one is there, or nobody holds it';
