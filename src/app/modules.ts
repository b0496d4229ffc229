import { cachedCalendars } from '#calendar';
import { numberServed } from '#counter';
import { formSetAt, templateAt } from '#documents';
import {
  noticeMessages,
  phrasesPath,
  readsDocument,
  stepsTakenBy,
  touchedByVersion,
  touchedParts,
  trackByCode,
} from '#dossiers';
import { staffAccounts } from '#identity';
import { dateIn, type Instant } from '#kernel';
import {
  competenceFor,
  findUnit,
  findUnitAsOf,
  isRole,
  managedAgency,
  type StaffDeps,
  staffedAgencies,
  unitByCode,
} from '#organisations';
import type { LdapConfig, OidcConfig, ScanFolder } from '#platform/config';
import type { Db } from '#platform/db';
import type { FileStore } from '#platform/files';
import type { AnyApiRoute, AnyRoute, ResumableRoute, SessionPort } from '#platform/http';
import { findFormSets } from '#platform/installation';
import type { Job } from '#platform/jobs';
import type { PdfPrinter } from '#platform/pdf';
import type { Seal } from '#platform/seal';
import {
  acceptedFor,
  cachedIndex,
  cachedVersions,
  type SearchIndexes,
  type VersionLoader,
  versionIdInForce,
} from '#procedures';
import { usualTimeOf } from '#reporting';
import { auditModule } from '../modules/audit/module.ts';
import { bundlesModule } from '../modules/bundles/module.ts';
import { calendarModule } from '../modules/calendar/module.ts';
import { counterModule } from '../modules/counter/module.ts';
import { documentsModule } from '../modules/documents/module.ts';
import { type DossiersDeps, dossiersModule } from '../modules/dossiers/module.ts';
import { identityModule } from '../modules/identity/module.ts';
import { organisationsModule } from '../modules/organisations/module.ts';
import { proceduresModule } from '../modules/procedures/module.ts';
import { reportingModule } from '../modules/reporting/module.ts';
import { textsModule } from '../modules/texts/module.ts';
import { worklistsModule } from '../modules/worklists/module.ts';
import { administrationRoutes } from './administration/administration.route.ts';
import { calendarMoves } from './calendar-moves.ts';
import { dossierOffice } from './dossier-office.ts';
import { previewForms } from './form-preview.ts';
import { homeRoutes } from './home/home.route.ts';
import { readPlaces } from './places.ts';
import { programVersion } from './root.ts';
import { termsRoutes } from './terms/terms.route.ts';
import { unitTies } from './unit-ties.ts';
import { workKindsIn } from './work-kinds.ts';

/** What the modules stand on: the platform's services, opened. */
export interface Ground {
  readonly db: Db;
  readonly files: FileStore;
  readonly printer: PdfPrinter;
  readonly seal: Seal;
  readonly publicUrl: string;
  readonly contentDir: string;
  /** Code of the province this office serves. */
  readonly province: string;
  /** Folders of scanners, by the code of the unit whose tray each fills. */
  readonly scanFolders?: readonly ScanFolder[] | undefined;
  /** When a second factor is asked for. */
  readonly secondFactor?: { readonly roles: readonly string[]; readonly minutes: number } | undefined;
  /** The province's directory of officials. */
  readonly ldap?: LdapConfig | undefined;
  /** The province's accounts over OpenID Connect. */
  readonly oidc?: OidcConfig | undefined;
  /** Months for which it is kept who read a dossier. */
  readonly readingMonths?: number | undefined;
  readonly now: () => Instant;
}

export interface Modules {
  readonly pages: readonly AnyRoute[];
  readonly api: readonly AnyApiRoute[];
  /** Where files are sent that may be cut off on their way. */
  readonly resumable: readonly ResumableRoute[];
  readonly sessions: SessionPort;
  readonly jobs: readonly Job[];
  /** Folds what is new in the journals into the figures; the number of entries it took. */
  readonly project: () => Promise<number>;
}

/** Every module, in the order of who may ask whom, wired by hand: this is the whole object graph. */
export async function openModules(ground: Ground): Promise<Modules> {
  const { db, files, printer, publicUrl, now } = ground;
  const versions = cachedVersions();
  const calendars = cachedCalendars();
  const office = dossierOffice(db, versions, calendars);
  const places = await readPlaces(db, dateIn(now()), ground.province);
  const indexes = cachedIndex(db);
  const filing = filingDeps(ground, { office, versions, places, indexes });
  const scanFolders = () => foldersByUnit(ground);
  const dossiers = dossiersModule({ ...filing, scanFolders, readingMonths: ground.readingMonths });
  const documents = documentsModule({
    now,
    db,
    files,
    printer,
    scanFolders,
    mayRead: (actor, id) => readsDocument(office, actor, id, now()),
    formOf: dossiers.formOf,
    registerOf: dossiers.registerOf,
  });
  const identity = identityModule({
    now,
    db,
    seal: ground.seal,
    onSignIn: [dossiers.onSignIn, documents.onSignIn],
    notices: dossiers.notices,
    secondFactor: policyOf(ground),
    ldap: ground.ldap,
    oidc: ground.oidc,
    publicUrl,
    places,
  });
  const organisations = organisationsModule({ ...staffDeps(db, indexes), ties: unitTies(now), now });
  const calendar = calendarModule({
    ...{ db, moves: calendarMoves(now) },
    managed: (agencyId, code, on) => managedAgency(db, { agencyId, code, on }),
  });
  const procedures = proceduresModule({
    db,
    calendars,
    indexes,
    now,
    places,
    publicUrl,
    touched: (at) => touchedByVersion(db, at),
    touchedParts: (asked, at) => touchedParts(db, asked, at),
    usualTime: (code, at) => usualTimeOf(db, code, dateIn(at)),
  });
  const counter = counterModule({
    ...{ db, printer, publicUrl, now, indexes, desks: filing.desks },
    calendarOf: (unitId) => office.calendarOf(db, unitId),
    track: (typed) => trackByCode(filing, typed),
  });
  const worklists = worklistsModule({
    ...{ office, now },
    calendarOf: (unitId) => office.calendarOf(db, unitId),
    versionOf: (id) => versions(db, id),
  });
  const reporting = reportingModule({ db, province: ground.province });
  return composed(ground, {
    ...{ identity, organisations, calendar, procedures, documents, dossiers, counter, worklists, reporting },
    audit: auditModule({ db }),
    texts: textsOf(ground, filing.desks),
    bundles: bundlesOf(ground),
  });
}

interface Opened {
  readonly identity: ReturnType<typeof identityModule>;
  readonly organisations: ReturnType<typeof organisationsModule>;
  readonly calendar: ReturnType<typeof calendarModule>;
  readonly audit: ReturnType<typeof auditModule>;
  readonly texts: ReturnType<typeof textsModule>;
  readonly bundles: ReturnType<typeof bundlesModule>;
  readonly procedures: ReturnType<typeof proceduresModule>;
  readonly documents: ReturnType<typeof documentsModule>;
  readonly dossiers: ReturnType<typeof dossiersModule>;
  readonly counter: ReturnType<typeof counterModule>;
  readonly worklists: ReturnType<typeof worklistsModule>;
  readonly reporting: ReturnType<typeof reportingModule>;
}

/** What the modules answer together; the pages that lead to others come last, knowing all of them. */
function composed({ db, province }: Ground, opened: Opened): Modules {
  const { identity, organisations, calendar, procedures, documents, dossiers, counter, worklists } = opened;
  const pages = [
    ...homeRoutes({ db, province }),
    ...termsRoutes,
    ...identity.routes,
    ...organisations.routes,
    ...calendar.routes,
    ...opened.audit.routes,
    ...procedures.routes,
    ...documents.routes,
    ...opened.texts.routes,
    ...opened.bundles.routes,
    ...dossiers.routes,
    ...counter.routes,
    ...worklists.routes,
    ...opened.reporting.routes,
  ];
  return {
    pages: [...pages, ...administrationRoutes(pages)],
    api: [
      ...organisations.api,
      ...procedures.api,
      ...documents.api,
      ...opened.texts.api,
      ...opened.bundles.api,
      ...dossiers.api,
      ...counter.api,
      ...worklists.api,
      ...opened.reporting.api,
    ],
    resumable: documents.resumable,
    sessions: identity.sessions,
    jobs: [
      ...organisations.jobs,
      ...identity.jobs,
      ...documents.jobs,
      ...dossiers.jobs,
      ...counter.jobs,
      ...worklists.jobs,
    ],
    project: opened.reporting.project,
  };
}

/** What the pages of people and posts ask of the modules after them. */
export const staffDeps = (db: Db, indexes: SearchIndexes): StaffDeps => ({
  db,
  workKinds: async (at) => workKindsIn(await indexes(dateIn(at))),
  accounts: staffAccounts(),
  openWork: stepsTakenBy,
});
/** A role that is none is a mistake of the settings. */
function policyOf({ secondFactor }: Ground) {
  const wrong = secondFactor?.roles.find((role) => !isRole(role));
  if (wrong !== undefined) throw new Error(`--second-factor-roles names ${wrong}, which is no role`);
  return secondFactor && { roles: new Set(secondFactor.roles), minutes: secondFactor.minutes };
}
/** What is said to citizens, in words that can be changed. */
const textsOf = ({ db, printer }: Ground, agencies: DossiersDeps['desks']) =>
  textsModule({ db, printer, phrasesPath, agencies, messages: noticeMessages(), preview: previewForms });

/** Definitions on their way between installations. */
const bundlesOf = ({ db, province, now }: Ground) =>
  bundlesModule({
    ...{ db, province, messages: noticeMessages(), program: programVersion() },
    recount: calendarMoves(now).recount,
    touched: (at) => touchedByVersion(db, at),
  });

/** Scanners' folders with the units that are meant today; a code that is no unit's is a mistake of the settings. */
const foldersByUnit = ({ db, scanFolders = [], now }: Ground) =>
  Promise.all(
    scanFolders.map(async ({ unit, folder }) => {
      const found = await unitByCode(db, unit, dateIn(now()));
      if (!found) throw new Error(`--scan-folders names ${unit}, which is no unit`);
      return { unitId: found.id, folder };
    }),
  );

/** What dossiers ask of the modules before them. */
function filingDeps(
  { db, files, printer, publicUrl, seal, now }: Ground,
  {
    office,
    versions,
    places,
    indexes,
  }: Pick<DossiersDeps, 'office' | 'places' | 'indexes'> & { readonly versions: VersionLoader },
): Omit<DossiersDeps, 'scanFolders'> {
  return {
    now,
    office,
    files,
    printer,
    publicUrl,
    seal,
    places,
    indexes,
    numberServed: (postId, at) => numberServed(db, { postId, day: dateIn(at) }),
    versionOf: (id) => versions(db, id),
    formSetAt: async (at) => ({
      ...formSetAt(await findFormSets(db), at),
      template: await templateAt(db, at),
    }),
    unitOf: async (id, on) => {
      const unit = await (on === undefined ? findUnit(db, id) : findUnitAsOf(db, id, on));
      if (!unit) throw new Error(`No unit ${id}`);
      return unit;
    },
    desks: () => staffedAgencies(db, dateIn(now())),
    versionInForce: async (code, on) => {
      // Asked with every page of a draft: the row is read once, whether it is in force each time.
      const id = await versionIdInForce(db, code, on);
      return id && versions(db, id);
    },
    accepting: (code, deskUnitId, on) => acceptedFor(db, { code, deskUnitId, on }),
    competence: ({ content }, communeUnitId, on) => {
      const level = content.competentLevel === 'commune' ? 'commune' : 'province';
      return competenceFor(db, { level, field: content.field.vi, communeUnitId, on });
    },
  };
}
