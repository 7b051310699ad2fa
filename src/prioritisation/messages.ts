/** The sentences of prioritisation: what can be wrong with an item, a method or a set of criteria. */
export const prioritisationMessages = {
  'share-as-percent': '{path} must be a share from 0 to 1, got {value} (did you mean {meant}?)',
  'duplicate-id': '{path} must be unique among the items, got {value} again',
  'no-factors': '{path} must name at least one factor, got none',
  'unused-factor': '{path} must be used in the formula, got a factor that the formula does not read',
  'bounds-reversed': '{path} must have its lower bound below its upper bound, got {min} and {max}',
};
