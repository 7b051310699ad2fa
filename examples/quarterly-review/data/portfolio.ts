import type { SelectionRequest } from 'marops/selection';

/** Invented: next quarter's candidates of a small marketing-operations team, in weeks of work. */
export const portfolio: SelectionRequest = {
  items: [
    { id: 'consent clean-up', value: 3, cost: { weeks: 2 }, tags: ['foundation'], mandatory: true },
    { id: 'lead routing', value: 6, cost: { weeks: 3 }, tags: ['demand'] },
    { id: 'nurture programme', value: 9, cost: { weeks: 4 }, tags: ['demand'], requires: ['lead routing'] },
    { id: 'brand campaign', value: 8, cost: { weeks: 4 }, tags: ['brand'] },
    { id: 'webinar series', value: 5, cost: { weeks: 3 }, tags: ['demand'] },
    { id: 'style guide', value: 2, cost: { weeks: 1 }, tags: ['brand'] },
  ],
  capacity: { weeks: 12 },
  shares: [{ tag: 'brand', of: 'weeks', min: 0.3 }],
};
