-- An upload that may be gone on with after a cut connection. Its bytes lie in the file store until it becomes a
-- paper; this row says whose it is, since nobody else may learn of it, add to it or read it.

create table upload (
  id uuid primary key,
  owner_account uuid,
  owner_session uuid,
  file_name text not null check (char_length(file_name) between 1 and 255),
  size int8 not null check (size > 0),
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at),
  constraint upload_belongs_to_one check (num_nonnulls(owner_account, owner_session) = 1)
);
comment on table upload is 'a file on its way in, by whoever sends it; the id is that of the paper it becomes';
create index upload_of_account on upload (owner_account) where owner_account is not null;
create index upload_of_session on upload (owner_session) where owner_session is not null;
create index upload_expiring on upload (expires_at);
