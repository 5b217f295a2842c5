import { convertIcsTimezone, getTimezoneObjectOffset } from 'ts-ics';
import { IANAZone } from 'luxon';
import { timeZoneComponent } from './time-zone-component';

const now = new Date('2026-03-01T00:00:00Z');
const dayMs = 24 * 60 * 60 * 1000;

describe('a zone in a calendar', () => {
  it.each([
    'Europe/Berlin',
    'America/New_York',
    'Asia/Kolkata',
    'Pacific/Apia',
    'Africa/Casablanca',
    'Australia/Lord_Howe',
    'America/Sao_Paulo',
  ])('%s has the offset of every day of ten years', (name) => {
    const text = timeZoneComponent(name, new Date('2024-01-01T00:00:00Z'), now).toString();
    const zone = convertIcsTimezone(undefined, text);
    const wrong: string[] = [];
    for (let at = Date.UTC(2024, 0, 1, 12); at < Date.UTC(2034, 0, 1); at += dayMs) {
      const expected = IANAZone.create(name).offset(at);
      const told = getTimezoneObjectOffset(new Date(at), name, [zone])?.milliseconds ?? NaN;
      if (told !== expected * 60_000) wrong.push(new Date(at).toISOString());
    }
    expect(wrong).toEqual([]);
  });
});
