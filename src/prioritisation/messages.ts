/** The sentences of prioritisation: what can be wrong with an item, a method or a set of criteria. */
export const prioritisationMessages = {
  'no-factors': '{path} must name at least one factor, got none',
  'unused-factor': '{path} must be used in the formula, got a factor that the formula does not read',
  'not-a-scale': '{path} must be a list of numbers that is not empty, got {value}',
  'lower-without-bounds': '{path} must have min and max, because less of it is better',
  'weights-all-zero': '{path} must have at least one weight above 0, got only zeros',
  'no-class': '{path} must fit one of the classes {classes}, got an item that fits none',
  'cap-sign': '{path} must have the sign of the points, got {value}',
  'no-grades': '{path} must have at least one grade, got none',
  'grades-out-of-order': '{path} must be below the grade before it ({before}), got {value}',
  'not-an-instant': '{path} must be an ISO 8601 instant with offset, got {value}',
  'in-the-future': '{path} must not lie after the moment that the scores speak of, got {value}',
  'bounds-reversed': '{path} must have its lower bound below its upper bound, got {min} and {max}',
};
