-- Keys that devices keep, after WebAuthn: the private half never leaves the device.
create table passkey (
  id text primary key check (id ~ '^[A-Za-z0-9_-]+$'),
  account_id uuid not null references account,
  public_key bytea not null,
  counter bigint not null check (counter >= 0),
  transports text[] not null default '{}',
  name text not null check (name <> '' and length(name) <= 60),
  created_at timestamptz not null,
  used_at timestamptz
);
comment on table passkey is 'keys of devices by which officials sign in; only the public half';
comment on column passkey.counter is 'how often the device says it was used: one that goes back was copied';
create index passkey_by_account on passkey (account_id);

create table used_challenge (
  digest bytea primary key check (octet_length(digest) = 32),
  expires_at timestamptz not null
);
comment on table used_challenge is 'challenges that were answered: the same answer sent again is refused';
create index used_challenge_by_expiry on used_challenge (expires_at);
