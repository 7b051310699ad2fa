import { isMainThread } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Hosts by their time zone, with the offset of `Date` there on 1 January 2024, in minutes behind UTC. */
const hosts = { UTC: 0, 'America/New_York': 300, 'Asia/Kolkata': -330, 'Australia/Lord_Howe': -660 };

/** The same promises on hosts in four time zones. */
export function onEveryHost(title: string, promises: () => void): void {
  describe.each(Object.entries(hosts))(`${title}, on a host in %s`, (timezone, offset) => {
    const before = process.env['TZ'];
    beforeAll(() => {
      process.env['TZ'] = timezone;
    });
    afterAll(() => {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    });

    // A worker thread cannot change the zone of its process; then all run in the zone of the host there is.
    it.runIf(isMainThread)('has a host in that zone', () => expect(new Date(2024, 0, 1).getTimezoneOffset()).toBe(offset));
    promises();
  });
}
