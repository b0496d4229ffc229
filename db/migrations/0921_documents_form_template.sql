-- How a province prints: its letterhead and words, from a moment on. A version is never changed, so that what was
-- printed by it can be printed again as it was.

create table form_template (
  version text primary key check (version ~ '^[a-z0-9][a-z0-9.-]{0,39}$'),
  used_from timestamptz not null unique,
  content jsonb not null check (jsonb_typeof(content) = 'object')
);
comment on table form_template is 'templates of printed forms, each in use from its moment until that of the next';
revoke update, delete, truncate on form_template from motcua_app;
