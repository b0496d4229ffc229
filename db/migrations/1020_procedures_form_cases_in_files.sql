-- Saved cases of a form lie beside it, in a draft as in a published version, so that folders and bundles carry them.
-- Those there were go into the draft that is open, or else beside the newest version: invented answers by which a
-- changed form is tried decide nothing about any dossier, so a version says nothing else than before.
alter table procedure_draft add column form_cases text;
comment on column procedure_draft.form_cases is 'form-cases.json: invented answers and what came of them';
alter table procedure_version add column form_cases text;
comment on column procedure_version.form_cases is 'form-cases.json: invented answers and what came of them';

update procedure_draft d set form_cases = c.cases from procedure_form_cases c
  where c.procedure_code = d.procedure_code and d.state in ('editing', 'submitted');
update procedure_version v set form_cases = c.cases from procedure_form_cases c
  where c.procedure_code = v.procedure_code
    and v.version = (select max(n.version) from procedure_version n where n.procedure_code = v.procedure_code)
    and not exists (select from procedure_draft d
      where d.procedure_code = v.procedure_code and d.state in ('editing', 'submitted'));
drop table procedure_form_cases;
