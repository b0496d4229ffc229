-- Papers somebody has uploaded in answer to a request to supplement and not sent yet. They belong to one
-- request of one dossier: when it is answered, they become papers of the dossier.

create table supplement_paper (
  dossier_id uuid not null references dossier,
  asked_at timestamptz not null,
  document_id uuid not null references document,
  component text not null,
  added_at timestamptz not null,
  primary key (dossier_id, document_id)
);
comment on table supplement_paper is 'files for an open request to supplement, until they are sent';
create index supplement_paper_by_document on supplement_paper (document_id);
