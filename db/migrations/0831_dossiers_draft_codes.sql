-- A draft goes on on another device by a code and a number its owner chose. Neither is here: only keyed digests, so
-- that whoever reads the table can open nothing. A device that came by the code holds the draft until the code is
-- renewed or withdrawn; what the draft's owner has, nobody can take from them.

create table draft_code (
  draft_id uuid primary key references draft on delete cascade,
  salt bytea not null check (octet_length(salt) = 16),
  code_digest bytea not null constraint draft_code_once unique check (octet_length(code_digest) = 32),
  pin_digest bytea not null check (octet_length(pin_digest) = 32),
  made_at timestamptz not null,
  failures integer not null default 0 check (failures >= 0),
  rests_until timestamptz
);
comment on table draft_code is 'mã làm tiếp: opens a draft on another device, together with the number its owner chose';
comment on column draft_code.salt is 'with the installation''s secret it gives the code again, to be shown to the owner';
comment on column draft_code.failures is 'wrong numbers since the last right one; counted before the number is looked at';

create table draft_holder (
  draft_id uuid not null references draft on delete cascade,
  holder uuid not null,
  since timestamptz not null,
  primary key (draft_id, holder)
);
comment on table draft_holder is 'accounts and guests'' sessions that opened a draft by its code';
create index draft_holder_by_holder on draft_holder (holder);
