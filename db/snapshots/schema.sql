-- Made from the migrated database by `npm run snapshot`; never edited by hand, never run.

-- Extensions

create extension btree_gist;
create extension pg_trgm;

-- Tables

create table applied_migrations (
  name text not null,
  sha256 text not null,
  applied_at timestamp with time zone not null default now()
);

create table assignment (
  id uuid not null,
  post_id uuid not null,
  person_id uuid not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone
);

create table document (
  id uuid not null,
  sha256 bytea not null,
  size bigint not null,
  media_type text not null,
  file_name text not null,
  uploaded_by_kind text not null,
  uploaded_by_account uuid,
  uploaded_by_session uuid,
  uploaded_by_post uuid,
  uploaded_by_name text,
  created_at timestamp with time zone not null,
  scan_state text not null default 'not-scanned'::text,
  scanned_at timestamp with time zone
);

create table person (
  id uuid not null,
  full_name text not null
);

create table post (
  id uuid not null,
  code text not null,
  unit_id uuid not null,
  role text not null,
  name_vi text not null,
  name_en text not null,
  valid_from date not null,
  valid_to date
);

create table unit (
  id uuid not null,
  code text not null,
  kind text not null,
  type text not null,
  name_vi text not null,
  name_en text not null,
  full_name_vi text not null,
  full_name_en text not null,
  parent_id uuid,
  agency_id uuid not null,
  agency_code text,
  agency_code_verified boolean not null default false,
  valid_from date not null,
  valid_to date
);

create table unit_closure (
  ancestor_id uuid not null,
  descendant_id uuid not null,
  depth integer not null
);

create table unit_field (
  unit_id uuid not null,
  field text not null
);

create table unit_succession (
  from_id uuid not null,
  to_id uuid not null,
  on_date date not null,
  how text not null
);


-- Constraints

alter table applied_migrations add constraint applied_migrations_pkey PRIMARY KEY (name);
alter table assignment add constraint assignment_period CHECK ((ends_at > starts_at));
alter table assignment add constraint assignment_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table assignment add constraint assignment_post_id_fkey FOREIGN KEY (post_id) REFERENCES post(id);
alter table assignment add constraint assignment_pkey PRIMARY KEY (id);
alter table assignment add constraint assignment_not_twice EXCLUDE USING gist (post_id WITH =, person_id WITH =, tstzrange(starts_at, ends_at) WITH &&);
alter table document add constraint document_check CHECK (((scan_state = 'not-scanned'::text) = (scanned_at IS NULL)));
alter table document add constraint document_check1 CHECK (((uploaded_by_kind <> 'guest'::text) OR (uploaded_by_session IS NOT NULL)));
alter table document add constraint document_check2 CHECK (((uploaded_by_kind <> ALL (ARRAY['citizen'::text, 'official'::text])) OR ((uploaded_by_account IS NOT NULL) AND (uploaded_by_name IS NOT NULL))));
alter table document add constraint document_check3 CHECK (((uploaded_by_kind <> 'official'::text) OR (uploaded_by_post IS NOT NULL)));
alter table document add constraint document_file_name_check CHECK (((file_name = NORMALIZE(file_name, NFC)) AND ((char_length(file_name) >= 1) AND (char_length(file_name) <= 120)) AND (file_name !~ '[/\\[:cntrl:]]'::text)));
alter table document add constraint document_media_type_check CHECK ((media_type ~ '^[a-z]+/[a-z0-9.+-]+$'::text));
alter table document add constraint document_scan_state_check CHECK ((scan_state = ANY (ARRAY['not-scanned'::text, 'clean'::text, 'infected'::text])));
alter table document add constraint document_sha256_check CHECK ((octet_length(sha256) = 32));
alter table document add constraint document_size_check CHECK ((size > 0));
alter table document add constraint document_uploaded_by_kind_check CHECK ((uploaded_by_kind = ANY (ARRAY['guest'::text, 'citizen'::text, 'official'::text, 'system'::text])));
alter table document add constraint document_pkey PRIMARY KEY (id);
alter table person add constraint person_full_name_check CHECK (((full_name <> ''::text) AND (length(full_name) <= 200)));
alter table person add constraint person_pkey PRIMARY KEY (id);
alter table post add constraint post_code_check CHECK ((code <> ''::text));
alter table post add constraint post_name_en_check CHECK ((name_en <> ''::text));
alter table post add constraint post_name_vi_check CHECK ((name_vi <> ''::text));
alter table post add constraint post_role_check CHECK ((role = ANY (ARRAY['deskOfficer'::text, 'centreHead'::text, 'divisionHead'::text, 'handler'::text, 'approver'::text, 'clerk'::text, 'procedureController'::text, 'leader'::text, 'systemAdmin'::text])));
alter table post add constraint post_validity CHECK ((valid_to > valid_from));
alter table post add constraint post_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);
alter table post add constraint post_pkey PRIMARY KEY (id);
alter table post add constraint post_one_code_a_day EXCLUDE USING gist (code WITH =, daterange(valid_from, valid_to) WITH &&);
alter table unit add constraint unit_agency_code_check CHECK (((agency_code ~ '^[A-Y][0-9]{2}(\.[0-9]{1,3}){0,6}$'::text) AND (length(agency_code) <= 35)));
alter table unit add constraint unit_agency_code_is_an_agencys CHECK (((agency_code IS NULL) OR (agency_id = id)));
alter table unit add constraint unit_agency_is_itself CHECK (((agency_id = id) = (kind = ANY (ARRAY['province'::text, 'district'::text, 'commune'::text, 'department'::text, 'service-centre'::text]))));
alter table unit add constraint unit_code_check CHECK ((code ~ '^[0-9A-Za-z]+([.-][0-9A-Za-z]+)*$'::text));
alter table unit add constraint unit_full_name_en_check CHECK ((full_name_en <> ''::text));
alter table unit add constraint unit_full_name_vi_check CHECK ((full_name_vi <> ''::text));
alter table unit add constraint unit_kind_check CHECK ((kind = ANY (ARRAY['province'::text, 'district'::text, 'commune'::text, 'department'::text, 'service-centre'::text, 'division'::text, 'desk'::text, 'leadership'::text])));
alter table unit add constraint unit_name_en_check CHECK ((name_en <> ''::text));
alter table unit add constraint unit_name_vi_check CHECK ((name_vi <> ''::text));
alter table unit add constraint unit_parent_not_itself CHECK ((parent_id <> id));
alter table unit add constraint unit_root_is_province CHECK (((parent_id IS NULL) = (kind = 'province'::text)));
alter table unit add constraint unit_type_check CHECK ((type = ANY (ARRAY['municipality'::text, 'province'::text, 'district'::text, 'ward'::text, 'commune'::text, 'special-zone'::text, 'township'::text, 'office'::text])));
alter table unit add constraint unit_type_fits_kind CHECK (
CASE kind
    WHEN 'province'::text THEN (type = ANY (ARRAY['municipality'::text, 'province'::text]))
    WHEN 'district'::text THEN (type = 'district'::text)
    WHEN 'commune'::text THEN (type = ANY (ARRAY['ward'::text, 'commune'::text, 'special-zone'::text, 'township'::text]))
    ELSE (type = 'office'::text)
END);
alter table unit add constraint unit_validity CHECK ((valid_to > valid_from));
alter table unit add constraint unit_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES unit(id);
alter table unit add constraint unit_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES unit(id);
alter table unit add constraint unit_pkey PRIMARY KEY (id);
alter table unit add constraint unit_one_agency_code_a_day EXCLUDE USING gist (agency_code WITH =, daterange(valid_from, valid_to) WITH &&);
alter table unit add constraint unit_one_code_a_day EXCLUDE USING gist (code WITH =, daterange(valid_from, valid_to) WITH &&);
alter table unit_closure add constraint unit_closure_depth_check CHECK ((depth >= 0));
alter table unit_closure add constraint unit_closure_self CHECK (((depth = 0) = (ancestor_id = descendant_id)));
alter table unit_closure add constraint unit_closure_ancestor_id_fkey FOREIGN KEY (ancestor_id) REFERENCES unit(id);
alter table unit_closure add constraint unit_closure_descendant_id_fkey FOREIGN KEY (descendant_id) REFERENCES unit(id);
alter table unit_closure add constraint unit_closure_pkey PRIMARY KEY (ancestor_id, descendant_id);
alter table unit_field add constraint unit_field_field_check CHECK ((field <> ''::text));
alter table unit_field add constraint unit_field_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);
alter table unit_field add constraint unit_field_pkey PRIMARY KEY (unit_id, field);
alter table unit_succession add constraint unit_succession_how_check CHECK ((how = ANY (ARRAY['whole'::text, 'part'::text])));
alter table unit_succession add constraint unit_succession_not_itself CHECK ((from_id <> to_id));
alter table unit_succession add constraint unit_succession_from_id_fkey FOREIGN KEY (from_id) REFERENCES unit(id);
alter table unit_succession add constraint unit_succession_to_id_fkey FOREIGN KEY (to_id) REFERENCES unit(id);
alter table unit_succession add constraint unit_succession_pkey PRIMARY KEY (from_id, to_id);

-- Indexes

CREATE INDEX assignment_by_person ON public.assignment USING btree (person_id, starts_at);
CREATE INDEX document_sha256 ON public.document USING btree (sha256);
CREATE INDEX post_by_unit ON public.post USING btree (unit_id, role);
CREATE INDEX unit_by_agency ON public.unit USING btree (agency_id, kind);
CREATE UNIQUE INDEX unit_by_code ON public.unit USING btree (code, valid_from);
CREATE INDEX unit_by_parent ON public.unit USING btree (parent_id) WHERE (parent_id IS NOT NULL);
CREATE INDEX unit_closure_up ON public.unit_closure USING btree (descendant_id, depth);
CREATE INDEX unit_field_by_field ON public.unit_field USING btree (field);
CREATE INDEX unit_succession_back ON public.unit_succession USING btree (to_id);
CREATE UNIQUE INDEX unit_succession_one_whole ON public.unit_succession USING btree (from_id) WHERE (how = 'whole'::text);

-- Functions

CREATE OR REPLACE FUNCTION public.assignment_only_ends()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise check_violation using message = 'an assignment can only be ended; who held a post when is history';
end $function$
;

CREATE OR REPLACE FUNCTION public.fold_text(text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN btrim(regexp_replace(lower(translate(regexp_replace(NORMALIZE($1, NFD), '[̀-ͯ]'::text, ''::text, 'g'::text), 'đĐ '::text, 'dd '::text)), '[[:space:]]+'::text, ' '::text, 'g'::text))
;

CREATE OR REPLACE FUNCTION public.post_stays_where_it_is()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise check_violation using message =
    format('post %s cannot change its unit, role or code: end it and make another', old.code);
end $function$
;

CREATE OR REPLACE FUNCTION public.unit_closure_grow()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  insert into unit_closure (ancestor_id, descendant_id, depth) values (new.id, new.id, 0);
  insert into unit_closure (ancestor_id, descendant_id, depth)
    select ancestor_id, new.id, depth + 1 from unit_closure where descendant_id = new.parent_id;
  if new.parent_id is not null and not found then
    raise foreign_key_violation using message = format('the parent of unit %s is not there yet', new.code);
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.unit_stays_where_it_is()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise check_violation using message =
    format('unit %s cannot move, change its agency, code or first day: end it and make a successor', old.code);
end $function$
;


-- Triggers

CREATE TRIGGER assignment_only_ends BEFORE UPDATE ON assignment FOR EACH ROW WHEN (old.id IS DISTINCT FROM new.id OR old.post_id IS DISTINCT FROM new.post_id OR old.person_id IS DISTINCT FROM new.person_id OR old.starts_at IS DISTINCT FROM new.starts_at OR old.ends_at IS NOT NULL AND old.ends_at IS DISTINCT FROM new.ends_at) EXECUTE FUNCTION assignment_only_ends();
CREATE TRIGGER post_stays_where_it_is BEFORE UPDATE ON post FOR EACH ROW WHEN (old.id IS DISTINCT FROM new.id OR old.code IS DISTINCT FROM new.code OR old.unit_id IS DISTINCT FROM new.unit_id OR old.role IS DISTINCT FROM new.role OR old.valid_from IS DISTINCT FROM new.valid_from) EXECUTE FUNCTION post_stays_where_it_is();
CREATE TRIGGER unit_closure_grow AFTER INSERT ON unit FOR EACH ROW EXECUTE FUNCTION unit_closure_grow();
CREATE TRIGGER unit_stays_where_it_is BEFORE UPDATE OF id, code, kind, parent_id, agency_id, valid_from ON unit FOR EACH ROW WHEN (old.id IS DISTINCT FROM new.id OR old.code IS DISTINCT FROM new.code OR old.kind IS DISTINCT FROM new.kind OR old.parent_id IS DISTINCT FROM new.parent_id OR old.agency_id IS DISTINCT FROM new.agency_id OR old.valid_from IS DISTINCT FROM new.valid_from) EXECUTE FUNCTION unit_stays_where_it_is();

-- What the running office may do

grant delete, insert, select, update on unit_field to motcua_app;
grant insert, select on document to motcua_app;
grant insert, select, update on assignment to motcua_app;
grant insert, select, update on person to motcua_app;
grant insert, select, update on post to motcua_app;
grant insert, select, update on unit to motcua_app;
grant insert, select, update on unit_succession to motcua_app;
grant select on applied_migrations to motcua_app;
grant select on unit_closure to motcua_app;
grant update (scan_state, scanned_at) on document to motcua_app;
