/** The sentences of the lifetime value. */
export const lifetimeMessages = {
  'not-a-date': '{path} must be a date as YYYY-MM-DD, got {value}',
  'not-a-customer': '{path} must be the id of a customer, got {value}',
  'recency-beyond-age': '{path} must be at most the age ({age}), got {value}',
  'recency-without-frequency': '{path} must be 0 for a customer who never returned, got {value}',
  'frequency-without-recency': '{path} must be above 0 for a customer who returned, got {value}',
  'spend-missing': '{path} must be above 0 for a customer who returned, got {value}',
  'too-many-periods': '{path} must give at most {max} periods from the first purchase to the end, got {value}',
  'no-customers': '{path} must hold at least {min} customers, got {value}',
  'no-repeat-purchases': '{path} must hold a customer who returned, got none',
  'no-variation': '{path} must differ between customers, got the same for all',
  'survivors-rise': '{path} must be at most the period before ({before}), got {value}',
  'no-loss': '{path} must fall from period to period, got no loss',
  undetermined: '{path} must settle at finite parameters, got a likelihood that hardly changes with them: the data do not determine the model',
  'too-many-steps': '{path} must settle within {max} evaluations, got no optimum',
  'no-mean': '{path} must have a mean, got a shape of at most 1 ({value})',
  'not-settled': '{path} must settle, got a series that does not',
};
