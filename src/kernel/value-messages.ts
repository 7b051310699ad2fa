/** The sentences about single values: what every room says of a number, a text or a list that it cannot use. */
export const valueMessages = {
  missing: '{path} must be given, got nothing',
  'not-a-number': '{path} must be a finite number, got {value}',
  'not-an-integer': '{path} must be a whole number, got {value}',
  'not-text': '{path} must be text that is not empty, got {value}',
  'not-a-list': '{path} must be a list, got {value}',
  'not-an-object': '{path} must be an object, got {value}',
  'too-small': '{path} must be at least {min}, got {value}',
  'too-large': '{path} must be at most {max}, got {value}',
  'not-positive': '{path} must be above {above}, got {value}',
  'off-scale': '{path} must be on the scale {scale}, got {value}',
  'not-finite': '{path} must come out as a finite number, got {value}',
};

/** The sentences about what a value may be: a choice, a range. Apart, because most functions need neither. */
export const choiceMessages = {
  'not-one-of': '{path} must be one of {allowed}, got {value}',
  'not-between': '{path} must be above {above} and below {below}, got {value}',
};
