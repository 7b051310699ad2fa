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
  'impossible-products': '{path} must lie from {min} to {max}, as sums of products of such values do, got {value}',
  'lengths-differ': '{path} must have as many entries as {other} ({count}), got {value}',
  'too-few-groups': '{path} must have at least {min} groups, got {value}',
  'no-effect': '{path} must differ from the baseline, got {value}',
};

/** The sentences that explain an effect. */
export const effectSentences = {
  insufficient: 'nothing can be said yet: {reason}',
  equal: 'the treatment equals the control',
  above: 'the treatment is above the control by {estimate}',
  below: 'the treatment is below the control by {estimate}',
  between: 'between {lower} and {upper} with a confidence of {confidence}',
  'at-least': 'at least {lower} with a confidence of {confidence}',
  'at-most': 'at most {upper} with a confidence of {confidence}',
  chance: 'chance alone gives a difference this large in {p} of such tests',
  'chance-at-any-look': 'chance alone gives a difference this large at any look in {p} of such tests',
  higher: 'the range leaves 0 out: the treatment is higher',
  lower: 'the range leaves 0 out: the treatment is lower',
  undecided: 'the range holds 0: undecided, which is not the same as no effect',
  'chance-to-beat': 'the treatment is better with a chance of {chance}',
  risk: 'choosing the treatment loses {riskTreatment} on average, staying with the control {riskControl}',
};
