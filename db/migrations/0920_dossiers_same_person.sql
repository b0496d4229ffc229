-- Dossiers of the same person are looked up from the page of any one of them: by the identity number of who filed and
-- of the owner it was filed for.

create index dossier_application_person on dossier_application ((applicant ->> 'personId'))
  where applicant ->> 'personId' is not null;
create index dossier_application_owner on dossier_application ((applicant #>> '{onBehalfOf,personId}'))
  where applicant #>> '{onBehalfOf,personId}' is not null;
