-- What every module's tables rest on: text as it is searched, and the role the running office works as.
-- Works on PostgreSQL 15 and newer; both extensions are trusted, so the owner of the database may
-- create them without being a superuser.

create extension if not exists pg_trgm;    -- names and titles by fragments
create extension if not exists btree_gist; -- "no two at the same time" over an id and a range

-- The same as foldText in src/kernel: lower case, without marks, đ as d, spaces single. Not `unaccent`:
-- its rules depend on a file of the server and differ from the program's (ß, œ, №); marks are taken off
-- by Unicode decomposition instead, which is immutable and may stand in an index.
create function fold_text(text) returns text
  language sql immutable strict parallel safe
  return btrim(
    regexp_replace(
      lower(
        translate(
          regexp_replace(normalize($1, nfd), U&'[\0300-\036F]', '', 'g'),
          U&'\0111\0110\00A0', 'dd ')),
      '[[:space:]]+', ' ', 'g'));

-- The role of the running office. It owns nothing: what a migration revokes from it (changing the journal),
-- no bug and no stolen session of the program can do. Several databases of one server share the role and
-- may be migrated at once, so that making it twice is no error.
do $$
begin
  if not exists (select from pg_roles where rolname = 'motcua_app') then
    begin
      create role motcua_app nologin;
    exception when duplicate_object or unique_violation then
      null;
    end;
  end if;
  if not pg_has_role(current_user, 'motcua_app',
                     case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end) then
    execute format('grant motcua_app to %I', current_user);
  end if;
end
$$;

grant usage on schema public to motcua_app;
grant select on applied_migrations to motcua_app;
alter default privileges in schema public grant select, insert, update, delete on tables to motcua_app;
alter default privileges in schema public grant usage on sequences to motcua_app;
