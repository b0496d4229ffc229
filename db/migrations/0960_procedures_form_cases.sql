-- Answers with a name and what came of them, by which a changed form is tried: the file form-cases.json of a procedure.
-- It belongs to the procedure and not to a version: what was right before a change is what the change is held against.
create table procedure_form_cases (
  procedure_code text primary key check (procedure_code ~ '^[1-36]\.[0-9]{6}$'),
  cases text not null check (length(cases) between 1 and 2000000),
  revision integer not null check (revision > 0),
  changed_at timestamptz not null,
  changed_by_account uuid not null
);
comment on table procedure_form_cases is 'trường hợp thử: form-cases.json of a procedure, invented answers and what came of them';
comment on column procedure_form_cases.revision is 'counts changes: who saves over a file they have not seen is told';
