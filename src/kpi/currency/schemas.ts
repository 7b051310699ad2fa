import * as z from 'zod';
import { isDate } from '../../calendar/index.ts';

const currency = z.string().regex(/^[A-Z]{3}$/);

/** What one unit of a currency was worth in another on a date. */
export const exchangeRateSchema = z
  .object({
    from: currency,
    to: currency,
    date: z.string().refine(isDate, 'must be a date that exists, as YYYY-MM-DD'),
    rate: z.number().positive(),
  })
  .readonly();
