create table document (
  id uuid primary key,
  sha256 bytea not null check (octet_length(sha256) = 32),
  size int8 not null check (size > 0),
  media_type text not null check (media_type ~ '^[a-z]+/[a-z0-9.+-]+$'),
  file_name text not null check (
    file_name = normalize(file_name, nfc)
    and char_length(file_name) between 1 and 120
    and file_name !~ '[/\\[:cntrl:]]'
  ),
  uploaded_by_kind text not null check (uploaded_by_kind in ('guest', 'citizen', 'official', 'system')),
  uploaded_by_account uuid,
  uploaded_by_session uuid,
  uploaded_by_post uuid,
  uploaded_by_name text,
  created_at timestamptz not null,
  scan_state text not null default 'not-scanned' check (scan_state in ('not-scanned', 'clean', 'infected')),
  scanned_at timestamptz,
  check ((scan_state = 'not-scanned') = (scanned_at is null)),
  -- Somebody can always be asked: a guest by the session, everyone else by account and name.
  check (uploaded_by_kind <> 'guest' or uploaded_by_session is not null),
  check (uploaded_by_kind not in ('citizen', 'official') or (uploaded_by_account is not null and uploaded_by_name is not null)),
  check (uploaded_by_kind <> 'official' or uploaded_by_post is not null)
);

comment on table document is
  'A paper that came in or went out: who brought it, what it is called, and the hash under which its bytes lie in the file store. A row exists only after its bytes are durable.';
comment on column document.sha256 is 'Names the bytes in the file store; two documents may share one file.';
comment on column document.uploaded_by_account is
  'No foreign key: the record of who uploaded must outlive accounts and sessions, as the name beside it does.';

create index document_sha256 on document (sha256);

-- What a paper is never changes after it was received; only the virus scanner may still add its finding.
revoke update, delete, truncate on document from motcua_app;
grant update (scan_state, scanned_at) on document to motcua_app;
