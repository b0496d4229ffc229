create table account (
  id uuid primary key,
  kind text not null check (kind in ('citizen', 'official')),
  login text not null,
  password_hash text not null check (password_hash like '$argon2id$%'),
  display_name text not null check (display_name <> '' and length(display_name) <= 200),
  person_id uuid references person,
  phone text check (phone ~ '^0[0-9]{9}$'),
  id_number_sealed bytea,
  id_number_digest bytea check (octet_length(id_number_digest) = 32),
  failed_count integer not null default 0 check (failed_count >= 0),
  locked_until timestamptz,
  disabled_at timestamptz,
  created_at timestamptz not null,
  constraint account_login_is_folded check (
    login <> '' and length(login) <= 100 and login = lower(btrim(login)) and login !~ '[[:space:]]'),
  constraint account_person_is_an_officials check ((kind = 'official') = (person_id is not null)),
  constraint account_id_number_whole check ((id_number_sealed is null) = (id_number_digest is null)),
  constraint account_id_number_is_a_citizens check (kind = 'citizen' or id_number_sealed is null)
);
comment on table account is 'who can sign in: citizens by telephone number, officials by the name of their office';
comment on column account.id_number_sealed is 'personal id, encrypted with the installation''s key (AES-256-GCM)';
comment on column account.id_number_digest is 'keyed digest of the personal id, to find accounts by it. Not unique: a typed number proves nothing';
create unique index account_one_login on account (login);
create unique index account_one_per_person on account (person_id) where person_id is not null;
create index account_by_id_number on account (id_number_digest) where id_number_digest is not null;

create table session (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  id uuid not null unique,
  account_id uuid references account,
  post_id uuid references post,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  constraint session_times check (seen_at >= created_at and expires_at > created_at),
  constraint session_post_needs_account check (post_id is null or account_id is not null)
);
comment on table session is 'browsers; the token itself is only in the cookie. Without an account: a guest with a draft';
create index session_by_account on session (account_id, seen_at desc) where account_id is not null;
create index session_by_expiry on session (expires_at);

create table api_token (
  id uuid primary key,
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  account_id uuid not null references account,
  post_id uuid references post,
  name text not null check (name <> '' and length(name) <= 100),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  constraint api_token_times check (expires_at > created_at)
);
comment on table api_token is 'bearer tokens of the JSON API, each acting for one account in at most one post';
create index api_token_by_account on api_token (account_id);

create table kept_input (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  path text not null check (path like '/%'),
  body_sealed bytea not null,
  expires_at timestamptz not null
);
comment on table kept_input is 'forms posted after a session had ended, encrypted, until they are shown again or expire';
create index kept_input_by_expiry on kept_input (expires_at);

revoke delete on account, api_token from motcua_app;
