/** How far an answer goes for a gate. */
export type Degree = 'largely' | 'fully';
