import { isJsonObject, type JsonValue, type PlainDate, parsePlainDate } from '#kernel';

/** Units an address may name. */
export interface AddressPlaces {
  readonly provinces: readonly NamedPlace[];
  readonly communes: (provinceCode: string) => readonly NamedPlace[];
  readonly homeProvince?: string | undefined;
}

interface NamedPlace {
  readonly code: string;
  readonly name: string;
  readonly nameEn?: string | undefined;
}

/** An address as forms keep theirs, so that it fits into them. */
export interface KeptAddress {
  readonly provinceCode: string;
  readonly provinceName: string;
  readonly communeCode: string;
  readonly communeName: string;
  readonly detail?: string | undefined;
}

/** What a person keeps of themselves besides name, telephone and number; sealed in the database. */
export interface KeptDetails {
  readonly birthDate?: PlainDate | undefined;
  readonly email?: string | undefined;
  readonly address?: KeptAddress | undefined;
}

/** Reads back what was sealed; what does not fit is left out. */
export function detailsIn(kept: JsonValue | undefined): KeptDetails {
  if (kept === undefined || !isJsonObject(kept)) return {};
  const text = (value: JsonValue | undefined) =>
    typeof value === 'string' && value !== '' ? value : undefined;
  return {
    birthDate: parsePlainDate(text(kept['birthDate'])),
    email: text(kept['email']),
    address: addressIn(kept['address']),
  };
}

function addressIn(value: JsonValue | undefined): KeptAddress | undefined {
  if (value === undefined || !isJsonObject(value)) return undefined;
  const { provinceCode, provinceName, communeCode, communeName, detail } = value;
  if (typeof provinceCode !== 'string' || typeof provinceName !== 'string') return undefined;
  if (typeof communeCode !== 'string' || typeof communeName !== 'string') return undefined;
  return {
    ...{ provinceCode, provinceName, communeCode, communeName },
    detail: typeof detail === 'string' && detail !== '' ? detail : undefined,
  };
}

export const addressText = ({ detail, communeName, provinceName }: KeptAddress): string =>
  [detail, communeName, provinceName].filter((each) => each !== undefined).join(', ');
