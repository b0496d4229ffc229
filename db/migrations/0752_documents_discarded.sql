-- Papers nobody refers to any more. A row of `document` may go only while no other table refers to it: every table
-- that does has a foreign key, so that the database itself keeps what is in use, whoever asks. The bytes go after
-- the row, in steps that may stop anywhere: set aside, and removed an hour later unless a paper names them again.

create table discarded_file (
  sha256 bytea primary key check (octet_length(sha256) = 32),
  since timestamptz not null,
  set_aside_at timestamptz
);
comment on table discarded_file is 'bytes whose paper was discarded, until they are removed or found to be another paper''s too';
revoke insert, update, delete, truncate on discarded_file from motcua_app;
grant update (set_aside_at), delete on discarded_file to motcua_app;

-- Discards those of these papers that nothing refers to, and answers which.
create function document_discard(ids uuid[]) returns setof uuid
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  one uuid;
  hash bytea;
begin
  foreach one in array ids loop
    begin
      delete from document where id = one returning sha256 into hash;
      if found then
        insert into discarded_file (sha256, since) values (hash, clock_timestamp())
          on conflict (sha256) do update set since = excluded.since, set_aside_at = null;
        return next one;
      end if;
    exception when foreign_key_violation then
      null; -- somebody refers to it
    end;
  end loop;
end $$;
comment on function document_discard(uuid[]) is 'the one way a paper''s row goes; foreign keys keep every paper in use';
revoke all on function document_discard(uuid[]) from public;
grant execute on function document_discard(uuid[]) to motcua_app;
