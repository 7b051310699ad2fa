/** The sentences about an item's answers, apart from the rest so that ranking alone stays small. */
export const answerMessages = {
  'share-as-percent': '{path} must be a share from 0 to 1, got {value} (did you mean {meant}?)',
  'duplicate-id': '{path} must be unique among the items, got {value} again',
};
