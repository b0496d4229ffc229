-- A pile of scanned pages on its way to become papers of a dossier. One row a dossier: two officials at once work on
-- the same pile, and who saves over another's change is told (version). The scans themselves are named beside it, so
-- that nothing takes them away before the pile is done.

create table digitising (
  dossier_id uuid primary key references dossier,
  version integer not null check (version > 0),
  sheets jsonb not null check (jsonb_typeof(sheets) = 'array'),
  saved_at timestamptz not null,
  saved_by text not null
);
comment on table digitising is 'scanned pages waiting to be sorted into papers, in their order; gone when they are';
comment on column digitising.saved_by is 'the official who changed it last, as the next one is told';

create table digitising_source (
  dossier_id uuid not null references dossier,
  document_id uuid not null references document,
  added_at timestamptz not null,
  primary key (dossier_id, document_id)
);
comment on table digitising_source is 'scans and photos the pages are taken from, kept until the pile is done';
create index digitising_source_by_document on digitising_source (document_id);

-- Papers whose copy an official has confirmed, by whose they are: what the next dossier of the same person can use
-- again (handbook §4.9). Derived from the journals, and read by no one but an official with such a dossier before
-- them, and their owner.
create table store_paper (
  document_id uuid primary key references document,
  dossier_id uuid not null references dossier,
  owner_account_id uuid,
  owner_digest bytea check (octet_length(owner_digest) = 32),
  component text not null,
  kind text not null,
  fields jsonb not null check (jsonb_typeof(fields) = 'object'),
  valid_until date,
  confirmed_at timestamptz not null,
  confirmed_by text not null,
  superseded_at timestamptz,
  constraint store_paper_is_somebodys check (num_nonnulls(owner_account_id, owner_digest) > 0)
);
comment on table store_paper is 'digital copies an official has confirmed, in the data store of the person they belong to';
comment on column store_paper.owner_digest is 'keyed digest of the identity number, so that the paper is found again and the number is not told';
comment on column store_paper.kind is 'what makes two papers the same kind: the name of the component, folded';
create index store_paper_of_account on store_paper (owner_account_id) where owner_account_id is not null;
create index store_paper_of_number on store_paper (owner_digest) where owner_digest is not null;
create index store_paper_by_dossier on store_paper (dossier_id);

alter table dossier_paper drop constraint dossier_paper_purpose_check;
alter table dossier_paper add constraint dossier_paper_purpose_check
  check (purpose in ('component', 'supplement', 'result', 'replaced', 'superseded'));

-- With a dossier that is destroyed goes what was kept of it here.
create function digitising_goes() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  papers uuid[];
begin
  papers := array(select document_id from digitising_source where dossier_id = new.dossier_id
    union select document_id from store_paper where dossier_id = new.dossier_id);
  delete from digitising_source where dossier_id = new.dossier_id;
  delete from digitising where dossier_id = new.dossier_id;
  delete from store_paper where dossier_id = new.dossier_id;
  perform document_discard(papers);
  return null;
end $$;
revoke all on function digitising_goes() from public;
create trigger digitising_goes after insert on destruction_record
  for each row execute function digitising_goes();
