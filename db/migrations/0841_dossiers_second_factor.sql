-- What a dossier's code alone does not open is opened by a number given at filing: for a short time, in one
-- browser. Tries are counted by what was typed, whether or not a dossier bears that code, so that counting tells
-- nobody which codes there are.

create table tracking_try (
  about bytea primary key check (length(about) = 32),
  tries integer not null check (tries > 0),
  rests integer not null default 0,
  rests_until timestamptz,
  tried_at timestamptz not null
);
comment on table tracking_try is 'tries to open a dossier by its code and a number; about is the SHA-256 of the code that was typed';
comment on column tracking_try.rests is 'how often the code has been put to rest since it was last opened: each rest is longer';
create index tracking_try_by_time on tracking_try (tried_at);

create table tracking_grant (
  session_id uuid not null,
  dossier_id uuid not null references dossier,
  expires_at timestamptz not null,
  primary key (session_id, dossier_id)
);
comment on table tracking_grant is 'a browser that has shown the second factor of a dossier, and until when that counts';
create index tracking_grant_by_time on tracking_grant (expires_at);
