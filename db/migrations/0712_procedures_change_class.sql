-- What a version changes of the one before decides what it does to those who have begun: other words are shown to
-- everybody, help is told to drafts, substance is for new filings only.

alter table procedure_version add column change_class text
  check (change_class in ('cosmetic', 'assisting', 'substantive'));
comment on column procedure_version.change_class is
  'what it changes of the version before it; null of the first, and of those published before this was told';
create index procedure_version_by_code on procedure_version (procedure_code, effective_from);
