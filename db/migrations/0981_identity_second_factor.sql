-- A second factor of officials: an app that makes codes (RFC 6238), and codes on paper for the day it is lost.
alter table account add column second_factor boolean not null default false;
comment on column account.second_factor is 'has a second factor: kept here so that a request need not look for it';

alter table session add column confirmed_at timestamptz;
comment on column session.confirmed_at is 'when a second factor was last shown in this session';

alter table api_token add column may_decide boolean not null default false;
comment on column api_token.may_decide is 'may decide without a second factor, which a program cannot show';

create table totp (
  account_id uuid primary key references account,
  secret_sealed bytea not null,
  begun_at timestamptz not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0
);
comment on table totp is 'the app of an account that makes codes; without confirmed_at it is being set up';
comment on column totp.last_step is 'the step of the last code that was taken: no code counts twice';

create table recovery_code (
  account_id uuid not null references account,
  digest bytea not null check (octet_length(digest) = 32),
  used_at timestamptz,
  primary key (account_id, digest)
);
comment on table recovery_code is 'codes on paper in place of a second factor, each once; only their keyed digests are kept';

create table half_sign_in (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  account_id uuid not null references account,
  device text check (device ~ '^[a-z]+/[a-z]+$'),
  expires_at timestamptz not null
);
comment on table half_sign_in is 'who has shown the first factor and not yet the second';
create index half_sign_in_by_expiry on half_sign_in (expires_at);

alter table account_event drop constraint account_event_kind_check;
alter table account_event add constraint account_event_kind_check check (kind in
  ('signedIn', 'signInFailed', 'signedOutElsewhere', 'passwordChanged', 'detailsChanged',
   'secondFactorAdded', 'secondFactorRemoved', 'recoveryCodesMade', 'recoveryCodeUsed', 'confirmed', 'confirmFailed'));
