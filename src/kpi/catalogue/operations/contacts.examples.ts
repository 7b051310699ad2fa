import type { KpiExample } from '../../example.ts';
import { contactResponseRate, emailCoverage } from './contacts.ts';

/** Worked examples of the KPIs about contacts. */
export const contactExamples: readonly KpiExample[] = [
  { kpi: emailCoverage, title: 'four of five', rows: [{ contacts: 50, withEmail: 40 }], value: 0.8 },
  {
    kpi: emailCoverage,
    title: 'no contact',
    rows: [{ contacts: 0, withEmail: 0 }],
    value: null,
    status: 'zero-denominator',
    reason: 'no-contact',
  },
  { kpi: contactResponseRate, title: 'one in twenty', rows: [{ consented: 40, responders: 2 }], value: 0.05 },
  {
    kpi: contactResponseRate,
    title: 'nobody may be written to',
    rows: [{ consented: 0, responders: 0 }],
    value: null,
    status: 'zero-denominator',
    reason: 'nobody-consented',
  },
];
