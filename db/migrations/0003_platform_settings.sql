create table setting (
  key text primary key check (key ~ '^[a-z][a-z-]*$'),
  value jsonb not null
);
comment on table setting is 'what an installation decided once: its province, whether it is a demonstration';
revoke delete on setting from motcua_app;
