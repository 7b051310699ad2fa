/** The sentences of KPI definitions. */
export const kpiDefinitionMessages = {
  'not-one-of': '{path} must be one of {allowed}, got {value}',
  'not-a-share': '{path} must lie between 0 and 1, got {value}',
  'unknown-column': '{path} must be a column of the grain ({known}), got {value}',
  'wrong-column-type': '{path} must be a column of type {allowed}, got {value}',
  'unknown-name': '{path} must be one of the inputs ({known}), got {value}',
  'unused-input': '{path} must be read by the formula, got no use of it',
  'no-date-column': '{path} must name a date column, here or in the grain, got nothing',
  'no-zero-policy': '{path} must say what a divisor of 0 gives, got nothing',
  'no-unit-label': '{path} must say in what a duration is measured, got nothing',
  'empty-range': '{path} must have its lower end below its upper end, got {value}',
  circular: '{path} must not lead back to the KPI it belongs to, got {value}',
  'not-unique': '{path} must be unique, got {value} twice',
  'not-in-sql': '{path} must be an operator that every engine has, got {value}',
};

/** The sentences of measuring. */
export const kpiMessages = {
  'not-a-list': '{path} must be a list, got {value}',
  'not-unique': '{path} must be unique, got {value} twice',
  'other-length': '{path} must be as long as the first column ({wanted}), got {value}',
  'not-a-number': '{path} must be a finite number, got {value} in {count} rows, the first of them row {row}',
  'not-a-date': '{path} must be a date of the calendar, got something else in {count} rows, the first of them row {row}',
  'unknown-column': '{path} must be a column of the rows, got none in any row; the nearest name is {nearest}',
  'partly-known': '{path} must be known where the other inputs are, got {count} rows that know some and lack others',
  'mixed-currencies': '{path} must be in one currency, got {value}',
  impossible: '{path} must be possible, got {says}',
  'too-many-groups': '{path} must have at most {max} groups, got more',
  'too-many-values': '{path} must have at most {max} different values to stay exact, got more',
  'not-finite': '{path} must come out as a finite number, got {value}',
  'other-kpis': '{path} must be of the KPIs {known}, got {value}',
};

/** The sentences of small arithmetic: what it has too little of. */
export const arithmeticMessages = {
  'no-answers': '{path} must have at least one answer, got none',
  'no-pieces': '{path} must have something to do, got no piece',
};

/** The sentences of exchange rates and conversion. */
export const currencyMessages = {
  'not-a-date': '{path} must be a date that exists, as YYYY-MM-DD, got {value}',
  'not-carry-days': '{path} must be a whole number of days from 0 to {max}, got {value}',
  'no-rate': '{path} must have a rate from {from} to {to} on {date}, got none for {count} rows, the first of them row {row}',
  'no-currency': '{path} must say their currency by an ISO 4217 code, got {value} in {count} rows, the first of them row {row}',
  'no-date': '{path} must have a date for their rate, got {value} in {count} rows, the first of them row {row}',
  'too-large-amount': '{path} must come to a whole number that is exact in {to}, got a larger one in {count} rows, the first of them row {row}',
};

/** The sentences of series, funnels and comparisons over time. */
export const overTimeMessages = {
  'not-additive': '{path} must be of a KPI that adds up over time to be adjusted for its days, got {value}',
  'not-a-period': '{path} must be a period of the scheme, got {value}',
  'not-whole-weeks': '{path} must be weeks of a year of whole weeks to be compared with 52 weeks before, got {value}',
  'not-a-date': '{path} must be a date that exists, as YYYY-MM-DD, got {value}',
  'window-without-cohort': '{path} must be given for a cohort alone, got one for a period',
  'not-a-funnel-date': '{path} must be a date, got {value} in {count} rows, the first of them row {row}',
};
