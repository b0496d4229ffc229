-- Where a scanner is configured, what it has not looked at yet waits: nobody gets it. What came while there was
-- none to ask stays open to its readers, who are told so, and is looked at when there is one.

alter table document drop constraint document_scan_state_check;
alter table document add constraint document_scan_state_check
  check (scan_state in ('not-scanned', 'awaiting', 'clean', 'infected'));
alter table document drop constraint document_check;
alter table document add constraint document_scanned_when_said
  check ((scan_state in ('not-scanned', 'awaiting')) = (scanned_at is null));

alter table document add column scan_finding text;
alter table document add constraint document_finding_of_infected
  check (scan_finding is null or scan_state = 'infected');
comment on column document.scan_finding is 'what the scanner calls what it found';
grant update (scan_finding) on document to motcua_app;

create index document_to_scan on document (created_at) where scan_state in ('not-scanned', 'awaiting');

-- What a PDF says of itself when it comes in, so that no list has to open it.
alter table document add column pages int4 check (pages > 0);

create or replace view document_v as
  select id, file_name, media_type, size, created_at, scan_state, pages from document;
comment on view document_v is 'what lists of other modules say of stored papers';
