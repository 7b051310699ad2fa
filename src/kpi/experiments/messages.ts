/** The sentences of the experiments. */
export const experimentMessages = {
  'more-successes-than-trials': '{path} must be at most the trials ({trials}), got {value}',
  'no-trials': '{path} must have at least 1 trial, got {value}',
  'too-few-units': '{path} must have at least {min} units, got {value}',
  'zero-variance': '{path} must vary in at least one arm, got no variation',
  'no-variation': '{path} must be above 0 % and below 100 % over all groups, got {value}',
  'zero-baseline': '{path} must have a mean other than 0 for a relative difference, got {value}',
  'zero-denominator': '{path} must have a denominator other than 0, got {value}',
  'impossible-sums': '{path} must be sums of real values: a sum of squares of at least {min}, got {value}',
  'impossible-products': '{path} must be at most {max} in size, as sums of products of real values are, got {value}',
  'lengths-differ': '{path} must have as many entries as {other} ({count}), got {value}',
  'too-few-groups': '{path} must have at least {min} groups, got {value}',
  'no-effect': '{path} must differ from the baseline, got {value}',
};
