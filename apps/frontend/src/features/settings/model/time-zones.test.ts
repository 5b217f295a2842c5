import { allTimeZones, searchTimeZones, timeZoneOption } from './time-zones';

const winter = new Date('2026-01-15T12:00:00Z');

test('a zone is named by its place, with the offset of the season', () => {
  expect(timeZoneOption('America/New_York', winter)).toEqual({
    zone: 'America/New_York',
    label: 'New York, America',
    offset: 'GMT-5',
    offsetMinutes: -300,
  });
  expect(timeZoneOption('Asia/Kolkata', winter)).toMatchObject({ offsetMinutes: 330 });
  expect(timeZoneOption('UTC', winter)).toMatchObject({ label: 'UTC', offsetMinutes: 0 });
  const summer = new Date('2026-07-15T12:00:00Z');
  expect(timeZoneOption('America/New_York', summer).offset).toBe('GMT-4');
});

test('zones come from west to east, each once, with one that the browser does not list', () => {
  const zones = allTimeZones('US/Pacific', winter);
  const offsets = zones.map(({ offsetMinutes }) => offsetMinutes);
  expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
  const names = zones.map(({ zone }) => zone);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining(['UTC', 'US/Pacific', 'Europe/Berlin']));
});

test('a zone that was renamed is there once, under its present name', () => {
  const names = allTimeZones('Asia/Calcutta', winter).map(({ zone }) => zone);
  expect(names.filter((zone) => /Calcutta|Kolkata/.test(zone))).toEqual(['Asia/Kolkata']);
});

test.each([
  ['berlin', 'Europe/Berlin'],
  ['new york', 'America/New_York'],
  ['sao paulo', 'America/Sao_Paulo'],
  ['são', 'America/Sao_Paulo'],
  ['york america', 'America/New_York'],
  ['gmt+5:30', 'Asia/Kolkata'],
])('searching for %s finds %s', (search, zone) => {
  const options = ['Europe/Berlin', 'America/New_York', 'America/Sao_Paulo', 'Asia/Kolkata'].map(
    (name) => timeZoneOption(name, winter),
  );
  expect(searchTimeZones(options, search).map((option) => option.zone)).toEqual([zone]);
});
