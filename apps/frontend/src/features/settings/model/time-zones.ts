/** An IANA zone as a person looks for it. */
export interface TimeZoneOption {
  zone: string;
  /** “Europe/Berlin” reads “Berlin, Europe”. */
  label: string;
  /** “GMT+1”, at this time of the year. */
  offset: string;
  offsetMinutes: number;
}

/** Some browsers still use a name that was given up. */
const renamed: Record<string, string> = {
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
};

/** The present name of a zone. */
export const presentNameOf = (zone: string): string => renamed[zone] ?? zone;

/** The zone that this device is set to. */
export const deviceTimeZone = (): string =>
  presentNameOf(Intl.DateTimeFormat().resolvedOptions().timeZone);

const offsetOf = (zone: string, now: Date): string => {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    timeZoneName: 'shortOffset',
  }).formatToParts(now);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
};

const minutesOf = (offset: string): number => {
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d+)(?::(\d+))?/.exec(offset) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
};

const labelOf = (zone: string): string => zone.split('/').reverse().join(', ').replaceAll('_', ' ');

/** A zone with its present offset. */
export const timeZoneOption = (zone: string, now: Date): TimeZoneOption => {
  const offset = offsetOf(zone, now);
  return { zone, label: labelOf(zone), offset, offsetMinutes: minutesOf(offset) };
};

/** Every zone that the browser knows, `present` among them, from west to east. */
export const allTimeZones = (present: string, now: Date): TimeZoneOption[] =>
  [...new Set(['UTC', present, ...Intl.supportedValuesOf('timeZone')].map(presentNameOf))]
    .map((zone) => timeZoneOption(zone, now))
    .sort((a, b) => a.offsetMinutes - b.offsetMinutes || (a.label < b.label ? -1 : 1));

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** The zones that have every word of `search` in their name or offset. */
export const searchTimeZones = (
  options: readonly TimeZoneOption[],
  search: string,
): TimeZoneOption[] => {
  const words = folded(search)
    .split(/[\s,/_]+/)
    .filter(Boolean);
  return options.filter(({ zone, offset }) => {
    const text = folded(`${zone.replaceAll('_', ' ')} ${offset}`);
    return words.every((word) => text.includes(word));
  });
};
