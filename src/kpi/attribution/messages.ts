/** The sentences of the attribution. */
export const attributionMessages = {
  'empty-journey': '{path} must have at least 1 touch, got none',
  'not-a-channel': '{path} must be the name of a channel, got {value}',
  'not-minor-units': '{path} must be a whole number of minor units of 0 or more, got {value}',
  'lengths-differ': '{path} must have as many entries as the path ({count}), got {value}',
  'no-conversions': '{path} must hold at least 1 conversion, got {value}',
  'no-journeys': '{path} must hold at least 1 journey that can be read, got {value}',
  'too-many-channels': '{path} must have at most {max} channels, got {value}',
  'no-exit': '{path} must end somewhere, got channels that lead only to each other',
  'other-model': '{path} must come from the model {wanted}, got {value}',
  'other-currency': '{path} must be in {wanted} as the journeys before it, got {value}',
  'value-without-conversion': '{path} must have a conversion to its value, got {value}',
  'too-few-results': '{path} must be at least {min} results, got {value}',
};

/** The sentences that explain credit. */
export const creditSentences = {
  insufficient: 'no credit can be given yet: {reason}',
  totals: '{method}: {conversions} conversions in {journeys} journeys',
  worth: ', worth {value}',
  credit: '{channel}: {share} of the credit, {conversions} conversions',
  'without-it': '; without it {loss} of the conversions would be lost',
  unattributed: '{journeys} journeys with {conversions} conversions could not be read and went to no channel',
  'not-a-cause': 'credit says who was met on the way; what a channel caused only an experiment can tell',
};
